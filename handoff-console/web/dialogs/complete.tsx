/** The end: what was agreed, in writing to the customer, and ten seconds to take it back. */
import { useState } from 'preact/hooks';
import type { ConversationView } from '../../protocol/views.ts';
import { Icon } from '../shared/icons.tsx';
import { languageName, t, times } from '../shared/i18n.tsx';
import { now } from '../state/server-clock.ts';
import { complete } from '../state/verbs.ts';
import { agreedText } from './agreed.ts';
import { Acts, closeDialog, Dialog, Reads } from './dialog.tsx';

interface Line {
  id: number;
  text: string;
  on: boolean;
}

export function CompleteDialog({ conversation }: { conversation: ConversationView }) {
  const name = conversation.customer.name ?? t('customer.unnamed');
  const [lines, setLines] = useState<Line[]>([{ id: 1, text: '', on: true }]);
  const [nothing, setNothing] = useState(false);
  const [problem, setProblem] = useState(false);
  const kept = lines.filter((line) => line.on).map((line) => line.text);
  const agreed = nothing ? '' : agreedText(kept);
  const submit = () => {
    if (!nothing && agreed === '') return setProblem(true);
    closeDialog();
    complete(conversation, agreed);
  };
  const change = (next: Line[], none: boolean) => {
    setProblem(false);
    setLines(next);
    setNothing(none);
  };
  return (
    <Dialog
      title={t('complete.dialogTitle', { name })}
      hint={t('complete.hint')}
      buttons={<Acts label={t('complete.act')} look="ink" onAct={submit} />}
      onSubmit={submit}
    >
      {conversation.promise?.basis === 'agent' && (
        <p class="sm">
          {t('complete.keeps', { time: times.value.told(conversation.promise.at, now.value) })}
        </p>
      )}
      <Agreed lines={lines} nothing={nothing} problem={problem} onChange={change} />
      <Reads
        title={t('complete.reads', { name, language: languageName(conversation.language) })}
        request={{ conversationId: conversation.id, verb: 'complete', text: agreed }}
      />
    </Dialog>
  );
}

interface AgreedProps {
  lines: Line[];
  nothing: boolean;
  problem: boolean;
  onChange: (lines: Line[], nothing: boolean) => void;
}

function Agreed({ lines, nothing, problem, onChange }: AgreedProps) {
  const changed = (id: number, next: Partial<Line>) =>
    lines.map((line) => (line.id === id ? { ...line, ...next } : line));
  return (
    <fieldset class="agreed">
      <legend>{t('complete.what')}</legend>
      {lines.map((line, index) => (
        <AgreedLine
          key={line.id}
          line={line}
          number={index + 1}
          off={nothing}
          onChange={(next) => onChange(changed(line.id, next), nothing)}
        />
      ))}
      <label class="ck">
        <input
          type="checkbox"
          checked={nothing}
          onChange={(event) => onChange(lines, event.currentTarget.checked)}
        />
        <span>{t('complete.nothing')}</span>
      </label>
      {!nothing && lines.length < 8 && (
        <Another onAdd={(line) => onChange([...lines, line], false)} />
      )}
      <span class="bad xs" role="alert">
        {problem && t('complete.needs')}
      </span>
    </fieldset>
  );
}

function Another({ onAdd }: { onAdd: (line: Line) => void }) {
  return (
    <div>
      <button
        class="btn bare tiny"
        type="button"
        onClick={() => onAdd({ id: performance.now(), text: '', on: true })}
      >
        <Icon name="plus" size="xs" />
        {t('complete.another')}
      </button>
    </div>
  );
}

interface LineProps {
  line: Line;
  number: number;
  off: boolean;
  onChange: (next: Partial<Line>) => void;
}

function AgreedLine({ line, number, off, onChange }: LineProps) {
  const label = t('complete.line', { number });
  return (
    <div class={`ck ${off ? 'dis' : ''}`}>
      <input
        type="checkbox"
        aria-label={t('complete.use', { number })}
        checked={line.on && !off}
        disabled={off}
        onChange={(event) => onChange({ on: event.currentTarget.checked })}
      />
      <textarea
        class="inp"
        rows={1}
        dir="auto"
        maxLength={500}
        aria-label={label}
        placeholder={t('complete.placeholder')}
        value={line.text}
        disabled={off}
        data-first={line.text === '' ? true : undefined}
        onInput={(event) => onChange({ text: event.currentTarget.value, on: true })}
      />
    </div>
  );
}
