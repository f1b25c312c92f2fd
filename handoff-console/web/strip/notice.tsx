/** One notice at a time, in the strip: it never covers work and takes no focus. */
import { Icon } from '../shared/icons.tsx';
import { Tile } from '../shared/nameplate.tsx';
import { t } from '../shared/i18n.tsx';
import { isolated } from '../shared/direction.ts';
import { closeNotice } from '../state/notices.ts';
import type { Notice } from '../state/notices.ts';

export function NoticeBand({ notice }: { notice: Notice }) {
  const { id, icon, plate, tone, title, text, values = {}, act } = notice;
  const shown = isolated(values);
  const run = () => {
    closeNotice(id);
    act?.run();
  };
  return (
    <div class={`bandt ${tone ?? ''}`}>
      {plate ? <Tile plate={plate} here size="m" /> : icon && <Icon name={icon} />}
      <span class="grow txt">
        <b>{t(title, shown)}</b> {text && t(text, shown)}
      </span>
      {act && (
        <button class="btn tiny" type="button" onClick={run}>
          {t(act.label)}{' '}
          {act.key && (
            <span aria-hidden="true">
              <kbd>{act.key}</kbd>
            </span>
          )}
        </button>
      )}
      <button
        class="btn bare sq"
        type="button"
        aria-label={t('notice.close')}
        onClick={() => closeNotice(id)}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
