/** Names a module uses without declaring them, each with the lines it is used on. */
export type FreeNames = Map<string, number[]>;

type Node = { type: string; start: number; [field: string]: unknown };

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

const childrenOf = (node: Node) =>
  Object.entries(node).flatMap(([field, value]) =>
    (Array.isArray(value) ? value : [value]).filter(isNode).map((child) => ({ field, child })),
  );

/** Fields that hold the name of a property, a label or a foreign export, not of a variable. */
function isMereLabel({ type, computed }: Node, field: string): boolean {
  if (field === 'property' || field === 'key') return computed !== true;
  if (type === 'TSQualifiedName') return field === 'right';
  return ['imported', 'exported', 'label', 'qualifier'].includes(field);
}

const BINDING_FIELDS = ['id', 'params', 'param', 'local'];
const PATTERN_FIELDS = ['properties', 'elements', 'value', 'argument', 'parameter'];

function boundNames(pattern: Node): string[] {
  if (pattern.type === 'Identifier') return [String(pattern['name'])];
  if (pattern.type === 'AssignmentPattern') return boundNames(pattern['left'] as Node);
  return childrenOf(pattern)
    .filter(({ field }) => PATTERN_FIELDS.includes(field))
    .flatMap(({ child }) => boundNames(child));
}

/**
 * A name declared anywhere in the module counts as the module's own: a parameter called `window`
 * is a window of months, not the browser's.
 */
export function freeNames(program: unknown, lineAt: (offset: number) => number): FreeNames {
  const declared = new Set<string>();
  const used: FreeNames = new Map();
  const visit = (node: Node) => {
    if (node.type === 'Identifier') {
      const name = String(node['name']);
      used.set(name, [...(used.get(name) ?? []), lineAt(node.start)]);
    }
    for (const { field, child } of childrenOf(node)) {
      if (BINDING_FIELDS.includes(field)) for (const name of boundNames(child)) declared.add(name);
      if (!isMereLabel(node, field)) visit(child);
    }
  };
  if (isNode(program)) visit(program);
  for (const name of declared) used.delete(name);
  return used;
}
