/** The list of family members: change, remove, put back, add. */
export const members = {
  title: '家人',
  lead: '移出只是从这台手机上拿掉，不影响医保本身。',
  who: (relation: string, place: string) => `${relation} · ${place}`,
  edit: '修改',
  editSpoken: (nickname: string) => `修改${nickname}的资料`,
  remove: '移出',
  removeSpoken: (nickname: string) => `移出${nickname}`,
  removeTitle: (nickname: string) => `把${nickname}移出家人？`,
  removeSays: '移出后，在离开这一页以前，还能放回来。',
  removeConfirm: '移出',
  removed: (nickname: string) => `已经移出${nickname}。`,
  removedForNow: (nickname: string) => `${nickname}这次不显示了，但手机里还没有移出。`,
  undo: '放回来',
  undoSpoken: (nickname: string) => `把${nickname}放回来`,
  add: '添加家人',
  resume: '接着答没答完的',
  restart: '从头添加',
  emptyTitle: '还没有家人',
  emptySays: '答几个简单的问题，就能把家人加进来。记在这台手机上，不上传。',
  inPreview: '现在看的是别的日子，不能添加、修改和移出。回到今天就可以。'
}
