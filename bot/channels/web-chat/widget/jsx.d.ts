/** Types of the view's markup: our own renderer, so attributes are not checked by element. */
declare namespace JSX {
  type Element = import('./dom.ts').Child;
  // biome-ignore lint/suspicious/noExplicitAny: attributes of any element
  type IntrinsicElements = Record<string, any>;
  interface IntrinsicAttributes {
    key?: unknown;
  }
  interface ElementChildrenAttribute {
    children: unknown;
  }
}
