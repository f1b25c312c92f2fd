/** @jsx h */
/** @jsxRuntime classic */
/** A text as elements. Text nodes only: nothing that was written can become markup. */
import { type Child, h } from '../dom.ts';
import { type Block, blocks, type Inline, loneLink, runs } from '../markdown.ts';
import { lang } from '../words.tsx';
import { icon } from './icon.tsx';

export const Link = (props: { href: string; name?: string; children: unknown }) => (
  <a href={props.href} class={props.name} target="_blank" rel="noopener">
    {props.children}
  </a>
);

/** Numbers, references, addresses and the like keep their own direction in a text from right to left. */
export const isolated = (text = ''): Child =>
  text && runs(text).map((run, at) => (at % 2 ? <span class="ltr">{run}</span> : run));

const inline = (part: Inline): Child => {
  if (typeof part === 'string') return isolated(part);
  if ('bold' in part) return <b>{part.bold.map(inline)}</b>;
  return <Link href={part.link}>{isolated(part.label)}</Link>;
};

const block = (part: Block): Child => {
  if ('p' in part) return <p>{part.p.map(inline)}</p>;
  const items = part.list.map((item) => <li>{item.map(inline)}</li>);
  return part.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
};

/** A link alone, with its real destination. */
const linkCard = ({ link, label }: { link: string; label: string }) => {
  const { host, pathname } = new URL(link);
  return (
    <Link name="linkcard" href={link}>
      <span>
        <b>{label === link ? host : isolated(label)}</b>
        <small class="ltr">{host + pathname}</small>
      </span>
      {icon('out')}
    </Link>
  );
};

/** One bubble, and behind it a card for each link that stands alone. `look` is given for own messages. */
export function Prose(props: {
  text: string;
  plain?: boolean;
  look?: string;
  source?: Child;
  language?: string | undefined;
}): Child {
  const { text, plain, look, source, language } = props;
  const parts = blocks(text, plain);
  const isCard = (part: Block) => look === undefined && loneLink(part);
  const rest = parts.filter((part) => !isCard(part));
  return [
    rest.length > 0 && (
      <div class={`b ${look ?? ''}`} dir="auto" lang={language !== lang && language}>
        {rest.map(block)}
        {source}
      </div>
    ),
    parts.map((part) => {
      const link = isCard(part);
      return link && linkCard(link);
    }),
  ];
}
