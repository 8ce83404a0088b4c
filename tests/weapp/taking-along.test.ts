/** What leaves the phone: a backup as a file or a text, and a card without anything personal on it. */
import assert from 'node:assert/strict'
import { onPhone } from './driver/on-phone'
import { forget, keep } from './driver/seed'
import { father, mother } from './people'
import { refused } from '../../packages/weapp-host/phone/calls'

const members = [mother, father]

onPhone(
  'a backup goes to a chat as a file, and comes back from there, without doubling anybody',
  async ({ phone, open }) => {
    keep(phone, { members })
    const app = await open()
    await app.press('我的')
    await app.press(/^备份和恢复/)
    app.isSound()
    await app.press('存为文件')
    app.sees('已经发出去了。换手机时，从聊天里选这个文件，就能恢复。')
    const [file] = phone.calls.of('shareFileMessage')
    assert.equal(file?.fileName, 'buduanbao-2025-11-01.json')

    for (const isNew of [true, false]) {
      if (isNew) forget(phone)
      phone.calls.answer('chooseMessageFile', { tempFiles: [{ path: file.filePath, name: file.fileName }] })
      const restoring = await open({ path: 'flows/settings/restore/index' })
      await restoring.press('选备份文件')
      if (restoring.has('看看里面有什么')) await restoring.press('看看里面有什么')
      restoring.isSound()
      await restoring.press('合并到这台手机')
      restoring.sees('已经合并好了')
      restoring.isSound()
      const home = await open()
      home.sees('现在要缴的 2 人，共 800 元')
    }
  }
)

onPhone('where WeChat sends no files, the backup is copied as a text, which is taken back', async ({ phone, open }) => {
  keep(phone, { members })
  phone.calls.answer('shareFileMessage', refused('not supported'))
  const app = await open({ path: 'flows/settings/backup/index' })
  await app.press('存为文件')
  app.sees('已经复制。请贴到备忘录或微信的“文件传输助手”里，存好。')
  const [copied] = phone.calls.of('setClipboardData')
  forget(phone)
  const restoring = await open({ path: 'flows/settings/restore/index' })
  await restoring.type(String(copied?.data), /贴上备份文字/)
  await restoring.press('看看里面有什么')
  await restoring.press('合并到这台手机')
  const home = await open()
  home.sees('现在要缴的 2 人，共 800 元')
})

onPhone(
  'an answer is handed on as a card that opens for the place and the year, with nobody on it',
  async ({ phone, open }) => {
    keep(phone, { members: [mother] })
    const app = await open()
    await app.press('妈妈，待缴费，查看详情')
    await app.press(/^转发给别人/)
    const [card] = phone.calls.of('shareAppMessage')
    assert.doesNotMatch(JSON.stringify(card), /妈妈|mother|1964/)
    assert.match(String(card?.title), /2026/)
    const [path = '', query = ''] = String(card?.path).replace(/^\//, '').split('?')

    forget(phone)
    const opened = await open({ path, query: Object.fromEntries(new URLSearchParams(query)) })
    opened.sees('兰州市城关区', '400')
    opened.isSound()
  }
)

onPhone(
  'an answer becomes a picture in the album, and WeChat sends it on, with no name on it',
  async ({ phone, open }) => {
    keep(phone, { members })
    phone.calls.answer('canvasToTempFilePath', { tempFilePath: 'wxfile://tmp/picture.png' })
    const app = await open({ path: 'flows/answer/index', query: { member: mother.id } })
    await app.press(/^做成图片/)
    app.isSound()
    app.sees(/图片，上面写着：.*应缴 400 元.*非官方应用，以当地税务和医保部门为准/)
    const [drawn] = phone.calls.of('canvasToTempFilePath')
    assert.deepEqual([drawn?.width, drawn?.destWidth, drawn?.fileType], [1080, 1080, 'png'])
    assert.ok(phone.painted.includes('400'))
    assert.doesNotMatch(phone.painted.join(), /妈妈|1964/)
    await app.press('存到手机')
    app.sees('存好了，在手机的相册里。')
    assert.deepEqual(phone.calls.of('saveImageToPhotosAlbum'), [{ filePath: 'wxfile://tmp/picture.png' }])
    await app.press('发给别人')
    assert.deepEqual(phone.calls.of('showShareImageMenu'), [{ path: 'wxfile://tmp/picture.png' }])
  }
)

onPhone(
  "an operator's code of the mini-program is on the picture",
  async ({ phone, open }) => {
    phone.calls.answer('canvasToTempFilePath', { tempFilePath: 'wxfile://tmp/picture.png' })
    const app = await open({ path: 'flows/answer/picture/index', query: { region: '620102', year: '2026' } })
    app.sees(/图片，上面写着：/)
    assert.ok(phone.painted.includes('/flows/mini-program-code.png'))
  },
  { build: 'weapp-operated' }
)
