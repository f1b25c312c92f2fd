/** Holds the list still while a row is under the pointer or the focus. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import { steadyOrder } from '../state/rows.ts';
import type { Placed } from '../state/rows.ts';

const holdMs = 5_000;

interface Holding {
  onPointerOver: (event: PointerEvent) => void;
  onPointerLeave: () => void;
  onFocusIn: (event: FocusEvent) => void;
  onFocusOut: () => void;
}

/** `holding` goes on the element around the rows; rows carry `data-id`. */
export function useSteady(
  wanted: Placed[],
  scroller: RefObject<HTMLElement>,
): { shown: Placed[]; holding: Holding } {
  const [hover, setHover] = useState<string | undefined>();
  const [focus, setFocus] = useState<string | undefined>();
  const [, redraw] = useState(0);
  const shown = useRef<Placed[]>([]);
  const waitsSince = useRef<number | undefined>();
  const held = hover ?? focus;
  const topBefore = rowTop(scroller, held);

  const changed = !same(shown.current, wanted);
  if (held === undefined || !changed) {
    waitsSince.current = undefined;
    shown.current = wanted;
  } else {
    waitsSince.current ??= performance.now();
    const frozen = performance.now() - waitsSince.current < holdMs;
    shown.current = steadyOrder(shown.current, wanted, { held, frozen });
  }

  const waiting = waitsSince.current !== undefined;
  useLayoutEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(() => redraw((count) => count + 1), holdMs + 50);
    return () => clearTimeout(timer);
  }, [waiting]);

  useLayoutEffect(() => {
    // Headings may have come or gone above the held row: the scroll takes that up.
    const topAfter = rowTop(scroller, held);
    if (topBefore === undefined || topAfter === undefined || !scroller.current) return;
    if (Math.abs(topAfter - topBefore) >= 1) scroller.current.scrollTop += topAfter - topBefore;
  });

  return { shown: shown.current, holding: handlers(setHover, setFocus) };
}

function handlers(
  setHover: (id: string | undefined) => void,
  setFocus: (id: string | undefined) => void,
): Holding {
  return {
    onPointerOver: (event) => {
      if (event.pointerType === 'mouse') setHover(idOf(event.target));
    },
    onPointerLeave: () => setHover(undefined),
    onFocusIn: (event) => setFocus(idOf(event.target)),
    onFocusOut: () => setFocus(undefined),
  };
}

function idOf(target: EventTarget | null): string | undefined {
  return (target as Element | null)?.closest<HTMLElement>('[data-id]')?.dataset.id;
}

function rowTop(scroller: RefObject<HTMLElement>, id: string | undefined): number | undefined {
  if (id === undefined) return undefined;
  const row = scroller.current?.querySelector(`[data-id="${CSS.escape(id)}"]`);
  return row?.getBoundingClientRect().top;
}

function same(a: readonly Placed[], b: readonly Placed[]): boolean {
  return (
    a.length === b.length &&
    a.every((item, index) => item.id === b[index]?.id && item.group === b[index]?.group)
  );
}
