/** The bot's words as they are meant: elements with text in them, never markup of a text's own. */
import { blocks } from './markdown.ts';
import type { Span } from './markdown.ts';

export function BotText({ text }: { text: string }) {
  return (
    <>
      {blocks(text).map((block, index) => {
        if ('lines' in block) {
          return (
            <p key={index}>
              {block.lines.map((line, place) => (
                <span key={place}>
                  {place > 0 && '\n'}
                  <Spans spans={line} />
                </span>
              ))}
            </p>
          );
        }
        const items = block.items.map((item, place) => (
          <li key={place}>
            <Spans spans={item} />
          </li>
        ));
        return block.from === undefined ? (
          <ul key={index}>{items}</ul>
        ) : (
          <ol key={index} start={block.from}>
            {items}
          </ol>
        );
      })}
    </>
  );
}

function Spans({ spans }: { spans: Span[] }) {
  return (
    <>
      {spans.map(({ text, bold, href }, index) => {
        const words = bold ? <b>{text}</b> : text;
        return href === undefined ? (
          <span key={index}>{words}</span>
        ) : (
          <a key={index} href={href} target="_blank" rel="noopener noreferrer nofollow">
            {words}
          </a>
        );
      })}
    </>
  );
}
