/** A bundle as webpack writes it, taken apart into its modules again. */
import ts from 'typescript'

/** Bytes by module id. What is left of the file is webpack's own. */
export function modulesIn(bundle: string): Map<string, number> {
  const file = ts.createSourceFile('bundle.js', bundle, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS)
  const found = new Map<string, number>()
  const look = (node: ts.Node): void => {
    if (!ts.isObjectLiteralExpression(node) || !node.properties.every(isModule)) return ts.forEachChild(node, look)
    for (const module of node.properties) {
      found.set(idOf(module), (found.get(idOf(module)) ?? 0) + Buffer.byteLength(bundle.slice(module.pos, module.end)))
    }
  }
  look(file)
  return found
}

/** `123: function (e) {}`, `"123": e => {}` or `123(e) {}`. */
function isModule(property: ts.ObjectLiteralElementLike): boolean {
  const isFunction =
    ts.isMethodDeclaration(property) ||
    (ts.isPropertyAssignment(property) &&
      (ts.isFunctionExpression(property.initializer) || ts.isArrowFunction(property.initializer)))
  return isFunction && /^\d+$/.test(idOf(property))
}

function idOf({ name }: ts.ObjectLiteralElementLike): string {
  return name && (ts.isNumericLiteral(name) || ts.isStringLiteral(name) || ts.isIdentifier(name)) ? name.text : ''
}
