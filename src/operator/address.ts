/** Where a server of the operator may be. Unencrypted, only this machine itself is asked, as in trying things out. */
export const ADDRESS = /^(https:\/\/[^/\s]+|http:\/\/(127\.0\.0\.1|localhost)(:\d{1,5})?)(\/\S*)?$/
