// @ts-nocheck: it takes parts of Node itself away.
// Loaded before anything else into WeChat's tool and all processes it starts: whatever asks for a host or a connection is told no, and written down.
const { appendFileSync } = require('node:fs')
const dns = require('node:dns')
const net = require('node:net')

function refuse(to) {
  appendFileSync(process.env.CONNECTIONS, `${to}\n`)
  throw Object.assign(new Error(`no network here: ${to}`), { code: 'ENOTFOUND' })
}

for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) {
  dns[name] = refuse
  dns.promises[name] = async (host) => refuse(host)
}

const { connect } = net.Socket.prototype
net.Socket.prototype.connect = function (...to) {
  const [wanted] = to.flat()
  // A pipe to a process of this machine is no network.
  return wanted.path && !wanted.host ? connect.apply(this, to) : refuse(wanted.host ?? wanted)
}

// Which endings a file may have, it asks of WeChat's server each time; the list that comes with it is what it takes when there is no answer.
const endings = require('miniprogram-ci/dist/utils/white_ext_list')
const lists = {
  MiniProgramWhiteList: new Set(endings.MiniProgramWhiteList),
  GameWhiteList: new Set(endings.GameWhiteList)
}
if (process.env.CURIOUS !== 'true') endings.getWhiteExtList = () => Promise.resolve(lists)
