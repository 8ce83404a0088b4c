export const searching = {
  clear: '清空'
}
