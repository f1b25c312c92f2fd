/** The one widget of the page, for the view. */
import type { Widget } from './widget.ts';

export let w: Widget;

export const useWidget = (widget: Widget): void => {
  w = widget;
};
