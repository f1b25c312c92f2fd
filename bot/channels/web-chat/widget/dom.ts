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
  if (typeof tag === 'string') return { tag, props, kids: flat(children), key };
  const made = tag({ ...props, children });
  if (key !== undefined && made && typeof made === 'object' && 'tag' in made) made.key = key;
  return made;
}

export const Fragment = ({ children }: Props): Child => children;

function setProp(element: HTMLElement, name: string, value: unknown): void {
  if (name[1] === 'n' && name[0] === 'o')
    Object.assign(element, { [name.toLowerCase()]: value ?? null });
  else if (name === 'share') element.style.inlineSize = `${Number(value) * 100}%`;
  else if (name === 'checked' || name === 'selected') Object.assign(element, { [name]: value });
  else if (value == null || (value === false && !name.startsWith('aria')))
    element.removeAttribute(name);
  else element.setAttribute(name, value === true && !name.startsWith('aria') ? '' : String(value));
}

const make = (node: VNode | string): Node =>
  typeof node === 'string'
    ? document.createTextNode(node)
    : /^(svg|path)$/.test(node.tag)
      ? document.createElementNS('http://www.w3.org/2000/svg', node.tag)
      : document.createElement(node.tag);

/** Makes `parent` hold exactly `children`. */
export function render(parent: Mounted, children: Child, props: Props = {}): void {
  const before = parent.drawn ?? { props: {}, kids: new Map<string, Node>() };
  for (const name in { ...before.props, ...props })
    if (before.props[name] !== props[name] && name !== 'ref')
      setProp(parent as Element as HTMLElement, name, props[name]);
  const kids = new Map<string, Node>();
  const nodes = flat([children]);
  const counts: Record<string, number> = {};
  const keyed = nodes.map((node): [string, VNode | string] => {
    const kind = typeof node === 'string' ? '#' : node.tag;
    const key = typeof node === 'object' && node.key !== undefined ? node.key : '';
    const name = `${kind} ${key}`;
    counts[name] = (counts[name] ?? 0) + 1;
    return [name + counts[name], node];
  });
  for (const [key] of keyed) {
    const old = before.kids.get(key);
    if (old) kids.set(key, old);
  }
  for (const [key, old] of before.kids) if (!kids.has(key)) old.parentNode?.removeChild(old);
  let at = parent.firstChild;
  for (const [key, node] of keyed) {
    const old = kids.get(key);
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
