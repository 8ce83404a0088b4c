/** What the app begins with: in a mini-program everything, on the web (start.h5.ts) what the first page asks for. */
import './services'
