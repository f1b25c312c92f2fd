/**
 * The smallest renderer that does what the view needs: components are plain functions, children are matched by
 * key (or by tag and order), only what differs is touched. Preact alone would take a quarter of the widget's size.
 * Texts become text nodes; nothing here reads markup.
 */
export type Child = VNode | string | number | boolean | null | undefined | Child[];

// biome-ignore lint/suspicious/noExplicitAny: attributes of any element
type Props = Record<string, any>;
type Component = (props: Props) => Child;

export interface VNode {
  tag: string;
  props: Props;
  kids: (VNode | string)[];
  key?: unknown;
}

interface Mounted extends Element {
  /** What was drawn here last. */
  drawn?: { props: Props; kids: Map<string, Node> };
}

const flat = (kids: Child[]): (VNode | string)[] =>
  (kids.flat(9) as Exclude<Child, Child[]>[])
    .filter((kid) => kid !== '' && kid != null && typeof kid !== 'boolean')
    .map((kid) => (typeof kid === 'object' ? (kid as VNode) : String(kid)));

export function h(tag: string | Component, given: Props | null, ...children: Child[]): Child {
  const { key, ...props } = given ?? {};
  if (typeof tag === 'string') {
    // A sentence in an attribute comes in pieces.
    for (const name in props)
      if (Array.isArray(props[name])) props[name] = flat(props[name]).join('');
    return { tag, props, kids: flat(children), key };
  }
  const made = tag({ ...props, children });
  if (key) (made as VNode).key = key;
  return made;
}

/** Handlers are properties, `share` is a width; `false` means "false" for ARIA and "not there" for all others. */
function setProp(element: HTMLElement, name: string, value: unknown): void {
  if (typeof value === 'function' || name === 'checked' || name === 'selected')
    Object.assign(element, { [name.toLowerCase()]: value });
  else if (name === 'share') element.style.inlineSize = `${(value as number) * 100}%`;
  else if (value == null || (value === false && !name.startsWith('aria')))
    element.removeAttribute(name);
  else element.setAttribute(name, String(value));
}

const make = (node: VNode | string): Node => {
  if (typeof node === 'string') return document.createTextNode(node);
  const space = /^(svg|path)$/.test(node.tag) ? '2000/svg' : '1999/xhtml';
  return document.createElementNS(`http://www.w3.org/${space}`, node.tag);
};

/** Makes `parent` hold exactly `children`. A prop `ref` gets the element once, when it is new. */
export function render(parent: Mounted, children: Child, props: Props = {}): void {
  const before = parent.drawn ?? { props: {}, kids: new Map<string, Node>() };
  for (const name in { ...before.props, ...props })
    if (before.props[name] !== props[name] && name !== 'ref')
      setProp(parent as Element as HTMLElement, name, props[name]);
  const counts: Record<string, number> = {};
  const keyed = new Map<string, VNode | string>();
  for (const node of flat([children])) {
    const { tag, key } = node as Partial<VNode>;
    const name = `${tag} ${key}`;
    counts[name] = (counts[name] ?? 0) + 1;
    keyed.set(name + counts[name], node);
  }
  // What goes, goes first: nothing that stays is moved, so it keeps its focus and its scroll position.
  for (const [key, old] of before.kids) if (!keyed.has(key)) parent.removeChild(old);
  const kids = new Map<string, Node>();
  let at = parent.firstChild;
  for (const [key, node] of keyed) {
    const old = before.kids.get(key);
    const here = old ?? make(node);
    kids.set(key, here);
    if (here === at) at = at.nextSibling;
    else parent.insertBefore(here, at);
    if (typeof node === 'object') {
      render(here as Mounted, node.kids, node.props);
      if (!old) node.props.ref?.(here);
    } else if (here.nodeValue !== node) here.nodeValue = node;
  }
  parent.drawn = { props, kids };
}
