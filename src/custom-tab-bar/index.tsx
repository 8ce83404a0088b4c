/** Demanded by WeChat where tabs are custom; empty, since each page draws its own. */
export default function CustomTabBar() {
  return null
}
