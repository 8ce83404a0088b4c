require('./gaps')
require('./unheard')
