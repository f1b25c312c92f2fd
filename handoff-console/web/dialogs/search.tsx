/** Search or command: verbs with the open customer, people, conversations. Ctrl+K. */
import { useEffect, useState } from 'preact/hooks';
import type { RowView } from '../../protocol/views.ts';
import { Icon } from '../shared/icons.tsx';
import { t } from '../shared/i18n.tsx';
import { Tile } from '../shared/nameplate.tsx';
import { Channel } from '../shared/parts.tsx';
import { command } from '../state/socket.ts';
import { closeDialog, Dialog } from './dialog.tsx';
import { findCommands, findPeople } from './search-commands.ts';
import type { Found } from './search-commands.ts';
import { goToConversation } from '../state/route.ts';

interface Group {
  title: string;
  items: Found[];
}

export function SearchDialog() {
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const { rows, state } = useConversations(query);
  const groups: Group[] = [
    { title: t('search.do'), items: findCommands(query) },
    { title: t('search.people'), items: findPeople(query) },
    { title: t('search.conversations'), items: rows.map(asFound) },
  ].filter((group) => group.items.length > 0);
  const all = groups.flatMap((group) => group.items);
  const chosen = Math.min(at, Math.max(all.length - 1, 0));
  const keys = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 && event.key !== 'Enter') return;
    event.preventDefault();
    if (step === 0) run(all[chosen]);
    else setAt((chosen + step + all.length) % Math.max(all.length, 1));
  };
  const type = (value: string) => {
    setQuery(value);
    setAt(0);
  };
  return (
    <Dialog title={t('search.label')} bare class="pal">
      <Field query={query} active={all[chosen] && `found-${chosen}`} onType={type} onKeys={keys} />
      <Results groups={groups} all={all} chosen={chosen} />
      {state !== 'idle' && all.length === 0 && (
        <p class="empty" role="status">
          {t(nothingYet[state])}
        </p>
      )}
    </Dialog>
  );
}

const nothingYet = {
  busy: 'search.busy',
  failed: 'error.offline',
  done: 'search.nothing',
} as const;

function run(item: Found | undefined): void {
  if (!item) return;
  closeDialog();
  // The dialog gives the focus back first; what the command focuses comes after it.
  setTimeout(item.run);
}

interface FieldProps {
  query: string;
  active: string | undefined;
  onType: (value: string) => void;
  onKeys: (event: KeyboardEvent) => void;
}

function Field({ query, active, onType, onKeys }: FieldProps) {
  return (
    <div class="q">
      <Icon name="search" />
      <input
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls="found"
        aria-activedescendant={active}
        aria-autocomplete="list"
        aria-label={t('search.label')}
        autocomplete="off"
        spellcheck={false}
        maxLength={100}
        data-first
        value={query}
        onInput={(event) => onType(event.currentTarget.value)}
        onKeyDown={onKeys}
      />
      <span aria-hidden="true">
        <kbd>Esc</kbd>
      </span>
    </div>
  );
}

function Results({ groups, all, chosen }: { groups: Group[]; all: Found[]; chosen: number }) {
  return (
    <div id="found" class="found" role="listbox" aria-label={t('search.results')}>
      {groups.map((group) => (
        <div key={group.title} role="group" aria-label={group.title}>
          <div class="h" aria-hidden="true">
            {group.title}
          </div>
          {group.items.map((item) => (
            <Option
              key={item.id}
              item={item}
              index={all.indexOf(item)}
              chosen={all[chosen] === item}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

interface OptionProps {
  item: Found;
  index: number;
  chosen: boolean;
}

function Option({ item, index, chosen }: OptionProps) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the combobox, which names the active option
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox takes the keys
    <div
      role="option"
      id={`found-${index}`}
      aria-selected={chosen}
      onClick={() => run(item)}
      ref={(element) => {
        if (chosen) element?.scrollIntoView({ block: 'nearest' });
      }}
    >
      {item.plate ? (
        <Tile plate={item.plate} here={false} />
      ) : item.row ? (
        <Channel channel={item.row.channel} size="s" />
      ) : (
        <Icon name={item.icon ?? 'turn'} size="s" />
      )}
      <span class="cut" dir="auto">
        {item.label}
      </span>
      <span class="mute xs cut">{item.more}</span>
      <span class="end">
        {item.key ? <kbd>{item.key}</kbd> : <span class="ref">{item.reference}</span>}
      </span>
    </div>
  );
}

function asFound(row: RowView): Found {
  const owner = row.owner ? t('search.with', { name: row.owner.firstName }) : t('bot.short');
  return {
    id: row.id,
    label: row.customer.name ?? t('customer.unnamed'),
    more: owner,
    row,
    reference: row.reference,
    run: () => goToConversation(row.id),
  };
}

/** Asks the server a moment after the last key; an older answer never replaces a newer one. */
function useConversations(query: string): {
  rows: RowView[];
  state: 'idle' | 'busy' | 'done' | 'failed';
} {
  const [rows, setRows] = useState<RowView[]>([]);
  const [state, setState] = useState<'idle' | 'busy' | 'done' | 'failed'>('idle');
  useEffect(() => {
    if (query.trim().length < 2) {
      setRows([]);
      return setState('idle');
    }
    let current = true;
    setState('busy');
    const ask = async () => {
      try {
        const found = await command('search', { query: query.trim() });
        if (!current) return;
        setRows(found.rows.slice(0, 12));
        setState('done');
      } catch {
        if (current) setState('failed');
      }
    };
    const timer = setTimeout(() => void ask(), 180);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [query]);
  return { rows, state };
}
