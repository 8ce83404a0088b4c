/**
 * What pages are built of in a browser, under the names of @tarojs/components (config/index.ts puts it there).
 * Taro's own are web components: each takes its children out of the document and in again a moment after React
 * has put them there, and whatever has the keyboard by then loses it to nobody. Nothing but names stands in this
 * file, since Taro's build takes from it whatever else no page asks for.
 */
export { Text, View } from './plain.h5'
