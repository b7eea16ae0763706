import type { ThemeConfig } from 'antd';

/**
 * The console's palette. Deep ink blue carries structure and actions; vermilion is kept for deadlines and for
 * decisions that stop a case, so that red on a page always means "look here now". Every text colour has at
 * least 4.5:1 on white and on the page background (WCAG AA), most have 7:1.
 */
export const palette = {
  ink: '#12335c',
  inkDeep: '#0d2747',
  primary: '#1b4b87',
  primarySoft: '#eaf0f8',
  vermilion: '#b8321a',
  vermilionSoft: '#fdf1ee',
  green: '#1d6844',
  greenSoft: '#ecf6f0',
  amber: '#8a5300',
  amberSoft: '#fdf5e4',
  text: '#16202e',
  textSoft: '#465467',
  textFaint: '#5c697a',
  line: '#dbe1ea',
  lineSoft: '#e9edf3',
  page: '#f3f5f9',
  card: '#ffffff',
} as const;

const family =
  '-apple-system, "PingFang SC", "HarmonyOS Sans SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';

/** Older eyes and thumbs on a phone: 16 px text and 46 px controls; on a desktop, denser. */
export function themeFor(phone: boolean): ThemeConfig {
  return {
    token: {
      fontFamily: family,
      fontSize: phone ? 16 : 15,
      colorPrimary: palette.primary,
      colorInfo: palette.primary,
      colorInfoBg: palette.primarySoft,
      colorInfoBorder: palette.line,
      colorLink: palette.primary,
      // The paler shade that would be derived is too faint to read.
      colorLinkHover: palette.primary,
      colorSuccess: palette.green,
      colorWarning: palette.amber,
      colorWarningBg: palette.amberSoft,
      colorError: palette.vermilion,
      colorErrorBg: palette.vermilionSoft,
      colorText: palette.text,
      colorTextSecondary: palette.textSoft,
      colorTextTertiary: palette.textFaint,
      colorTextDescription: palette.textFaint,
      colorTextPlaceholder: '#66738a',
      colorBorder: '#b9c3d1',
      colorBorderSecondary: palette.line,
      colorSplit: palette.lineSoft,
      colorBgLayout: palette.page,
      borderRadius: 6,
      borderRadiusLG: 8,
      controlHeight: phone ? 46 : 38,
      controlHeightLG: phone ? 50 : 44,
      controlHeightSM: phone ? 36 : 28,
      // Shortening the animations by a style sheet instead would leave pop-ups where a half-grown one was measured.
      motion: !window.matchMedia('(prefers-reduced-motion: reduce)').matches,
    },
    components: {
      Table: {
        headerBg: '#f6f8fb',
        headerColor: palette.textSoft,
        cellPaddingBlock: 12,
        rowHoverBg: '#f6f9fd',
        headerSplitColor: 'transparent',
      },
      Form: { labelColor: palette.text, verticalLabelPadding: '0 0 6px', itemMarginBottom: 20 },
      Button: { fontWeight: 500, primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
      Drawer: { padding: phone ? 16 : 24 },
      Descriptions: { labelBg: '#f6f8fb' },
    },
  };
}

/** Gives the style sheets the palette as custom properties, so that colours are named in one place. */
export function applyPalette(root: HTMLElement): void {
  for (const [name, value] of Object.entries(palette)) {
    root.style.setProperty(`--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`, value);
  }
  root.style.setProperty('--family', family);
}
