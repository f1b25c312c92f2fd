/** The mock's memory: lists, conversations and the verbs, as simple as the screen's tests allow. */
import type { Command, Counts } from '../../handoff-console/protocol/commands.ts';
import type {
  ConversationView,
  MessageView,
  MeView,
  RingView,
  RowView,
  View,
} from '../../handoff-console/protocol/views.ts';
import { colleagues, liveLine, meOf, moment, plates } from './console-mock-people.ts';
import type { Person } from './console-mock-people.ts';
import { closedRows, mineRows, otherRows, waitingRows } from './console-mock-rows.ts';
import { talkOf } from './console-mock-talks.ts';
import { conversationOf, ringsOf, rowsFor } from './console-mock-views.ts';
import { alarms, previewOf } from './console-mock-outside.ts';
import type { Answer, Emit, MockDesk } from './console-mock-outside.ts';

interface Client {
  who: Person;
  emit: Emit;
  view: View;
}

export function createMockDesk(frozen: boolean): MockDesk {
  let started = Date.now();
  const now = () => moment + (Date.now() - started);
  const rows = new Map(
    [...mineRows, ...waitingRows, ...otherRows, ...closedRows].map((one) => [one.id, { ...one }]),
  );
  const talks = new Map<string, MessageView[]>();
  const clients = new Map<string, Client>();
  const commandIds = new Map<string, Answer>();
  let me: MeView = meOf('sanne');
  let openAlarms = alarms;
  const desk: MockDesk = {
    now,
    received: [],
    refuse: {},
    join: (who, emit, id) => {
      if (frozen) started = Date.now();
      if (who !== me.agentId) me = meOf(who);
      clients.set(id, { who, emit, view: 'mine' });
    },
    leave: (id) => void clients.delete(id),
    run,
    customerWrites(id, text) {
      const row = rows.get(id)!;
      add(id, { kind: 'message', author: 'customer', text, language: row.language });
      desk.change(id, { unread: row.unread + 1, last: { text, author: 'customer', at: now() } });
    },
    botSays(id, text) {
      add(id, { kind: 'message', author: 'bot', text, language: rows.get(id)!.language });
    },
    colleagueAccepts(id, by) {
      const ring = rings()[0];
      desk.change(id, {
        owner: plates[by],
        mine: false,
        state: 'accepted',
        group: 'other',
        nextRing: undefined,
      });
      push('taken', { conversationId: id, by, afterMs: ring ? now() - ring.since : 0 });
      push('rings', rings());
    },
    change(id, next) {
      rows.set(id, { ...rows.get(id)!, ...next });
      for (const client of clients.values()) {
        const list = listOf(client, client.view);
        const found = list.find((one) => one.id === id);
        const change = { view: client.view, total: list.length, counts: counts(client) };
        client.emit('rows', { ...change, upsert: found ? [found] : [], remove: found ? [] : [id] });
        client.emit('conversation', conversation(id, client));
      }
    },
    changeAlarms(next) {
      openAlarms = openAlarms.map((one) => ({ ...one, ...next }));
      push('alarms', openAlarms);
    },
    setMe(next) {
      me = { ...me, ...next };
      push('me', me);
    },
  };
  return desk;

  function push(event: string, data: unknown): void {
    for (const client of clients.values()) client.emit(event, data);
  }

  function rings(): RingView[] {
    return ringsOf([...rows.values()]);
  }

  function listOf({ who }: Client, view: View): RowView[] {
    return rowsFor([...rows.values()], { who, view });
  }

  function counts(client: Client): Counts {
    const count = (view: View) => listOf(client, view).length;
    return { mine: count('mine'), waiting: count('waiting'), all: count('all') };
  }

  function talk(id: string): MessageView[] {
    const found = talks.get(id) ?? talkOf(rows.get(id)!);
    talks.set(id, found);
    return found;
  }

  function add(id: string, message: Partial<MessageView>): number {
    const list = talk(id);
    const seq = (list.at(-1)?.seq ?? 0) + 1;
    const row = {
      seq,
      externalId: `mock-${seq}`,
      at: now(),
      kind: 'message',
      author: 'system',
      ...message,
    } as MessageView;
    list.push(row);
    push('messages', { conversationId: id, messages: [row] });
    return seq;
  }

  function conversation(id: string, { who }: Client): ConversationView {
    const startedAt = talk(id)[0]?.at ?? now();
    return conversationOf(rows.get(id)!, { who, lead: me.role === 'lead', startedAt });
  }

  function run(clientId: string, name: Command, raw: unknown): Answer {
    const client = clients.get(clientId)!;
    const payload = raw as Record<string, string> & { view: View; at: number };
    desk.received.push({ name, payload });
    const code = desk.refuse[name];
    if (code) {
      delete desk.refuse[name];
      return { ok: false, error: { code, what: code } };
    }
    const repeated = payload.commandId && commandIds.get(payload.commandId);
    if (repeated) return repeated;
    const reply: Answer = { ok: true, data: answerTo(client, name, payload) };
    if (payload.commandId) commandIds.set(payload.commandId, reply);
    return reply;
  }

  function answerTo(
    client: Client,
    name: Command,
    payload: Record<string, string> & { view: View; at: number },
  ): unknown {
    const id = payload.conversationId ?? '';
    switch (name) {
      case 'hello':
        return {
          me,
          colleagues,
          rings: client.who === 'ilse' ? [] : rings(),
          liveLine: me.leads.length > 0 ? liveLine : undefined,
          alarms: me.leads.length > 0 ? openAlarms : [],
          now: now(),
          company: { name: 'Noorderlicht', timeZone: 'Europe/Amsterdam' },
        };
      case 'language':
        return {};
      case 'heartbeat':
        return { leaseUntil: now() + 30_000, now: now() };
      case 'presence':
        me = {
          ...me,
          status: payload.status as MeView['status'],
          ...(payload.status === 'wrapUp' ? { wrapUpUntil: now() + 120_000 } : {}),
        };
        return { me };
      case 'list': {
        client.view = payload.view;
        const list = listOf(client, payload.view);
        return { rows: list, total: list.length, counts: counts(client) };
      }
      case 'open':
        return { conversation: conversation(id, client), messages: talk(id), hasEarlier: false };
      case 'history':
        return { messages: [], hasEarlier: false };
      case 'preview':
        return { text: previewOf(payload) };
      case 'draft':
        return { at: now() };
      case 'alarms':
        return { alarms: openAlarms };
      case 'acknowledgeAlarm':
        openAlarms = openAlarms.map((one) => ({
          ...one,
          state: 'acknowledged',
          acknowledgedBy: client.who,
        }));
        return { alarms: openAlarms };
      case 'search': {
        const query = (payload.query ?? '').toLowerCase();
        return {
          rows: [...rows.values()].filter((row) =>
            JSON.stringify([row.customer.name, row.owner?.name, row.reference])
              .toLowerCase()
              .includes(query),
          ),
        };
      }
      default:
        return verb(client, name, payload);
    }
  }

  function verb(
    client: Client,
    name: Command,
    payload: Record<string, string> & { at: number },
  ): unknown {
    const id = payload.conversationId ?? '';
    const plate = plates[client.who];
    const text = payload.text ?? '';
    let seq = 0;
    if (name === 'accept' || name === 'takeOver') {
      add(id, {
        kind: 'audit',
        audit: { what: name === 'accept' ? 'accepted' : 'tookOver', by: client.who, plate },
      });
      const clock = { kind: 'answer', since: now(), at: now() + 300_000 } as const;
      desk.change(id, {
        state: 'accepted',
        owner: plate,
        mine: true,
        group: 'waits',
        clock,
        nextRing: undefined,
        line: undefined,
      });
      push('rings', rings());
    } else if (name === 'reply') {
      seq = add(id, { author: 'agent', plate, text, mark: 'sent' });
      desk.change(id, {
        group: 'answered',
        clock: undefined,
        waitingSince: undefined,
        unread: 0,
        last: { text, author: 'agent', at: now() },
      });
    } else if (name === 'note') seq = add(id, { kind: 'note', author: 'agent', plate, text });
    else if (name === 'promise') {
      add(id, {
        kind: 'audit',
        audit: { what: 'promised', by: client.who, plate, at: payload.at, text },
      });
      desk.change(id, { clock: { kind: 'promise', since: now(), at: payload.at } });
    } else if (name === 'park')
      desk.change(id, { parked: true, group: 'parked', clock: undefined });
    else if (name === 'complete')
      desk.change(id, { state: 'completed', group: 'other', clock: undefined });
    else if (name === 'needsNoAnswer')
      desk.change(id, { group: 'answered', clock: undefined, waitingSince: undefined });
    else if (name === 'passOn')
      desk.change(id, { group: 'other', mine: false, owner: plates.karim });
    if (name === 'passOn') push('rings', rings());
    return id ? { conversation: conversation(id, client), seq } : {};
  }
}
