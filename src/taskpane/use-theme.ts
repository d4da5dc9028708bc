import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { officePrefersDark } from '../excel/office-host';

const DARK = '(prefers-color-scheme: dark)';

/** Dark or light as Office is; where Office does not tell, as the system is. Contrast themes are the browser's own work. */
export function useTheme(): Theme {
  const [isDark, setDark] = useState(prefersDark);
  useEffect(() => {
    const look = (): void => setDark(prefersDark());
    const media = window.matchMedia(DARK);
    media.addEventListener('change', look);
    // Office tells of no change of its theme; whoever changes it comes back to the pane afterwards.
    window.addEventListener('focus', look);
    return () => {
      media.removeEventListener('change', look);
      window.removeEventListener('focus', look);
    };
  }, []);
  return isDark ? webDarkTheme : webLightTheme;
}

const prefersDark = (): boolean => officePrefersDark() ?? window.matchMedia(DARK).matches;
