/** To whom, and why. Who has no free slot cannot be chosen; the giver stays owner until it is accepted. */
import { useState } from 'preact/hooks';
import type { ColleagueView, ConversationView } from '../../protocol/views.ts';
import { languageName, t, times } from '../shared/i18n.tsx';
import { employerLine, Tile } from '../shared/nameplate.tsx';
import { Icon } from '../shared/icons.tsx';
import { Pips } from '../shared/parts.tsx';
import { notify } from '../state/notices.ts';
import { colleagues, liveLine, me, transferTo } from '../state/store.ts';
import { act } from '../state/verbs.ts';
import { Acts, closeDialog, Dialog, Reads } from './dialog.tsx';
import { choices } from './transfer-choices.ts';
import type { Choice } from './transfer-choices.ts';

export function TransferDialog({ conversation }: { conversation: ConversationView }) {
  const name = conversation.customer.name ?? t('customer.unnamed');
  const mine = conversation.mine && conversation.state === 'accepted';
  const found = useChoices(conversation);
  const [chosen, setChosen] = useState<string | undefined>(() => firstChoice(found));
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | undefined>();
  const choice = found.find((one) => one.id === chosen && !one.off);
  const submit = () => {
    if (!choice) return setProblem(t('transfer.needsWho'));
    if (reason.trim() === '') return setProblem(t('transfer.needsReason'));
    void transfer(conversation, choice, reason.trim());
  };
  const write = (text: string) => {
    setReason(text);
    setProblem(undefined);
  };
  return (
    <Dialog
      title={t(mine ? 'transfer.title' : 'transfer.giveTitle', { name })}
      hint={t(mine ? 'transfer.hint' : 'transfer.hintGive')}
      buttons={<Acts label={t(mine ? 'verb.transfer' : 'verb.give')} look="go" onAct={submit} />}
      onSubmit={submit}
    >
      <Who found={found} chosen={chosen} onChoose={setChosen} language={conversation.language} />
      <Reason choice={choice} reason={reason} problem={problem} onWrite={write} />
      {choice?.kind === 'person' && (
        <Reads
          title={t('transfer.reads', { name, colleague: choice.name })}
          request={{ conversationId: conversation.id, verb: 'transfer', toAgentId: choice.id }}
        />
      )}
    </Dialog>
  );
}

async function transfer(
  conversation: ConversationView,
  choice: Choice,
  reason: string,
): Promise<void> {
  const to = choice.kind === 'person' ? { toAgentId: choice.id } : { toTeamId: choice.id };
  closeDialog();
  const done = await act('transfer', { conversationId: conversation.id, reason, ...to });
  if (!done) return;
  const customer = conversation.customer.name ?? t('customer.unnamed');
  const values = { name: choice.name, customer };
  notify(
    { icon: 'transfer', title: 'transfer.done', text: 'transfer.doneText', values },
    { seconds: 10 },
  );
}

interface ReasonProps {
  choice: Choice | undefined;
  reason: string;
  problem: string | undefined;
  onWrite: (text: string) => void;
}

function Reason({ choice, reason, problem, onWrite }: ReasonProps) {
  return (
    <div class="field">
      <label for="reason">
        {choice?.kind === 'person'
          ? t('transfer.reasonFor', { name: choice.name })
          : t('transfer.reason')}
      </label>
      <textarea
        class="inp"
        id="reason"
        rows={2}
        dir="auto"
        maxLength={500}
        data-first
        value={reason}
        aria-invalid={problem !== undefined}
        aria-describedby="transfer-problem"
        onInput={(event) => onWrite(event.currentTarget.value)}
      />
      <span id="transfer-problem" class="bad xs" role="alert">
        {problem}
      </span>
    </div>
  );
}

function useChoices(conversation: ConversationView): Choice[] {
  const teams = new Map(me.value?.teams.map((team) => [team.id, team.name]));
  for (const team of liveLine.value?.teams ?? []) teams.set(team.teamId, team.name);
  return choices({
    colleagues: colleagues.value,
    teams: [...teams].map(([id, name]) => ({ id, name })),
    conversation,
    meId: me.value?.agentId ?? '',
  });
}

function firstChoice(found: readonly Choice[]): string | undefined {
  const wanted = transferTo.peek();
  transferTo.value = undefined;
  if (found.some((one) => one.id === wanted && !one.off)) return wanted;
  return (
    found.find((one) => !one.off && one.kind === 'person')?.id ?? found.find((one) => !one.off)?.id
  );
}

interface WhoProps {
  found: Choice[];
  chosen: string | undefined;
  onChoose: (id: string) => void;
  language: string;
}

function Who({ found, chosen, onChoose, language }: WhoProps) {
  return (
    <fieldset>
      <legend class="vh">{t('transfer.who')}</legend>
      <div class="flex pick-h">
        <b class="sm grow" aria-hidden="true">
          {t('transfer.who')}
        </b>
        <span class="xs mute">{t('transfer.speaks', { language: languageName(language) })}</span>
      </div>
      {found.length === 0 && <p class="sm mute">{t('transfer.nobody')}</p>}
      <div class="pick">
        {found.map((one) => (
          <label key={one.id} class={one.off ? 'dis' : undefined}>
            <input
              type="radio"
              name="to"
              value={one.id}
              checked={one.id === chosen && !one.off}
              disabled={one.off}
              onChange={() => onChoose(one.id)}
            />
            {one.colleague ? <Person one={one.colleague} choice={one} /> : <Team one={one} />}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Person({ one, choice }: { one: ColleagueView; choice: Choice }) {
  const { off, speaks, byHand } = choice;
  const { plate, languages, tier, slots, taken, shiftEnd } = one;
  const why = off ? t('transfer.noSlot') : speaks ? '' : t('transfer.speaksNot');
  return (
    <>
      <Tile plate={plate} here={false} />
      <span>
        <b>{plate.name}</b>
        <span class="em">
          {employerLine(plate)}
          <br />
          {[languages.join(', '), why].filter(Boolean).join(' · ')}
        </span>
      </span>
      <span>
        {byHand ? t(`role.${tier >= 4 ? 'dutyManager' : 'lead'}`) : t('tierShort', { tier })}
      </span>
      <span class="load">
        {byHand ? (
          <span>{t('transfer.byHand')}</span>
        ) : (
          <>
            <Pips taken={taken} ringing={0} slots={slots} />
            <span>{t('slots.short', { taken, slots })}</span>
          </>
        )}
      </span>
      <span>
        {shiftEnd === undefined ? '' : t('presence.until', { time: times.value.minutes(shiftEnd) })}
      </span>
    </>
  );
}

function Team({ one }: { one: Choice }) {
  return (
    <>
      <span class="ava" aria-hidden="true">
        <Icon name="line" size="s" />
      </span>
      <span>
        <b>{t('transfer.team', { name: one.name })}</b>
        <span class="em">{t(one.off ? 'transfer.teamFull' : 'transfer.teamDoes')}</span>
      </span>
      <span />
      <span class="load">
        <span>{t('transfer.free', { count: one.free })}</span>
      </span>
      <span />
    </>
  );
}
