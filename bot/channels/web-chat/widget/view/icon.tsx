/** @jsx h */
/** @jsxRuntime classic */
/** Line drawings on a 24 px grid, one path each. */
import { type Child, h } from '../dom.ts';

const BELL = 'M4.5 17a7.5 7.5 0 0 1 15 0M3 17h18v3H3zM12 9.5v-3M9.75 6.5h4.5';
const RING = 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17z';
const PATHS = {
  bell: BELL,
  ring: `${BELL}M5.2 8.2 3.4 6.4M18.8 8.2l1.8-1.8`,
  cards:
    'M5.5 8h13a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-13a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2zM6 5h12M7.5 12h9M7.5 16H13',
  menu: 'M5 7h14M5 12h14M5 17h14',
  down: 'm6 9.5 6 6 6-6',
  x: 'm6.5 6.5 11 11M17.5 6.5l-11 11',
  send: 'M4.5 12h15M13 5.5l6.5 6.5-6.5 6.5',
  clock: `${RING}M12 7.5V12l3 2`,
  check: 'm5 12.5 4.5 4.5L19 7.5',
  read: 'm2.5 12.5 4 4 8-9M11.5 15.5l1.2 1.2L21 7.5',
  alert: `${RING}M12 7.5v5M12 16v.1`,
  retry: 'M19.5 12a7.5 7.5 0 1 1-2.4-5.5M19.5 3.5v4h-4',
  out: 'M8 16 17 7M9.5 7H17v7.5',
  globe: `${RING}M3.5 12h17M12 3.5c2.6 2.3 3.8 5.2 3.8 8.5s-1.2 6.2-3.8 8.5c-2.6-2.3-3.8-5.2-3.8-8.5S9.4 5.8 12 3.5z`,
  size: 'm2.5 18.5 5-13 5 13M4.3 14h6.4M14.5 18.5l3.5-9 3.5 9M15.7 15.5h4.6',
  sound: 'M4.5 9.5v5h3.2l4.8 4v-13l-4.8 4zM16 9.3a4 4 0 0 1 0 5.4M18.5 6.8a7.5 7.5 0 0 1 0 10.4',
  off: 'M12 18.5v.1M8.7 15.2a4.7 4.7 0 0 1 6.6 0M5.5 11.8a9.3 9.3 0 0 1 4-2.3M14.5 9.5a9.3 9.3 0 0 1 4 2.3M4 4l16 16',
  copy: 'M10.5 8.5h8a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-8a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2zM5.5 15.5h-.3a1.7 1.7 0 0 1-1.7-1.7V5.2a1.7 1.7 0 0 1 1.7-1.7h8.6a1.7 1.7 0 0 1 1.7 1.7v.3',
  ticket: 'M3 6h4a2 2 0 0 0 4 0h10v12H11a2 2 0 0 0-4 0H3zM9 11.5v1',
  desk: 'M28 14a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM15.5 39c.6-6.6 5.7-10.5 12.5-10.5s11.9 3.9 12.5 10.5M11 39h34M14.5 43.5h27',
};
export type IconName = keyof typeof PATHS;
/** Arrows that follow the reading direction; everything else keeps its shape. */
const TURNS: IconName[] = ['send', 'out', 'ticket'];

export const icon = (is: IconName, small?: boolean) => (
  <svg
    class={`i${small ? ' s' : ''}${TURNS.includes(is) ? ' flip' : ''}`}
    viewBox={is === 'desk' ? '6 6 44 44' : '0 0 24 24'}
    aria-hidden="true"
  >
    <path d={PATHS[is]} />
  </svg>
);

export const iconButton = (
  is: IconName,
  label: Child,
  props: { onClick: () => unknown; expanded?: boolean },
) => (
  <button
    type="button"
    class="ico"
    aria-label={label}
    aria-expanded={props.expanded}
    onClick={props.onClick}
  >
    {icon(is)}
  </button>
);
