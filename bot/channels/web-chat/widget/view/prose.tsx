/** @jsx h */
/** @jsxRuntime classic */
/** A text as elements. Text nodes only: nothing that was written can become markup. */
import { type Child, h } from '../dom.ts';
import { type Block, blocks, type Inline, loneLink } from '../markdown.ts';
import { w } from '../ui.ts';
import { Icon } from './icon.tsx';

export const Link = ({
  href,
  name,
  children,
}: {
  href: string;
  name?: string;
  children: unknown;
}) => (
  <a href={href} class={name} target={/^http/i.test(href) ? '_blank' : undefined} rel="noopener">
    {children}
  </a>
);

const inline = (part: Inline): Child => {
  if (typeof part === 'string') return part;
  if ('bold' in part) return <b>{part.bold.map(inline)}</b>;
  return <Link href={part.link}>{part.label}</Link>;
};

const block = (part: Block): Child => {
  if ('p' in part) return <p>{part.p.map(inline)}</p>;
  const items = part.list.map((item) => <li>{item.map(inline)}</li>);
  return part.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
};

/** A link alone, with its real destination. */
const LinkCard = ({ link, label }: { link: string; label: string }) => {
  const { host, pathname } = new URL(link);
  return (
    <Link name="linkcard" href={link}>
      <span>
        <b>{label === link ? host : label}</b>
        <small class="ltr">{host + pathname.replace(/\/$/, '')}</small>
      </span>
      <Icon is="out" />
    </Link>
  );
};

const cardOf = (part: Block) => {
  const found = loneLink(part);
  return found && URL.canParse(found.link) && found;
};

/** One bubble, and behind it a card for each link that stands alone. `mine` is the look of an own message. */
export function Prose(props: {
  text: string;
  plain?: boolean;
  mine?: string;
  source?: Child;
  lang?: string;
}): Child {
  const { text, plain, mine, source, lang } = props;
  const parts = blocks(text, plain);
  const cards = mine === undefined ? parts.filter(cardOf) : [];
  const rest = parts.filter((part) => !cards.includes(part));
  return [
    rest.length > 0 && (
      <div class={`b ${mine ?? ''}`} dir="auto" lang={lang === w.words.lang ? undefined : lang}>
        {rest.map(block)}
        {source}
      </div>
    ),
    cards.map((part) => <LinkCard {...(cardOf(part) as { link: string; label: string })} />),
  ];
}
