/** The row of tabs, the tab that is open, and the notice below it. */
import { makeStyles, Tab, TabList, tokens, typographyStyles } from "@fluentui/react-components";
import { type ReactElement, Suspense, useId, useState } from "react";
import product from "../../package.json";
import { ErrorBoundary } from "./parts/ErrorBoundary";
import { HiddenText } from "./parts/HiddenText";
import { Loading } from "./parts/Loading";
import type { PaneTab } from "./tab";
import { useWords } from "./words";

/** From this width on every tab shows its name. */
const wideEnough = "640px";
/** Up to this width the longest name of an open tab, in German, would push the last tab out of sight. */
const narrow = "350px";

const useStyles = makeStyles({
  shell: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    // Not even focus scrolls it: only its parts scroll.
    overflow: "clip",
    containerType: "inline-size",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tabs: {
    flexShrink: 0,
    overflowX: "auto",
    scrollbarWidth: "none",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  /** Closer together in a narrow pane, so that all fit. */
  tab: {
    [`@container (${narrow} < width <= ${wideEnough})`]: {
      paddingInline: tokens.spacingHorizontalSNudge,
    },
    [`@container (width <= ${narrow})`]: { paddingInline: tokens.spacingHorizontalXXS },
  },
  /** In a narrow pane only the open tab shows its name; the others keep theirs for screen readers. */
  label: {
    [`@container (max-width: ${wideEnough})`]: {
      position: "absolute",
      width: "1px",
      height: "1px",
      overflow: "hidden",
      clipPath: "inset(50%)",
      whiteSpace: "nowrap",
    },
  },
  // Texts for screen readers alone are placed: without the position they would make the page itself scroll.
  content: {
    position: "relative",
    flexGrow: 1,
    minHeight: 0,
    overflowX: "hidden",
    overflowY: "auto",
  },
  notice: {
    ...typographyStyles.caption2,
    display: "flex",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    flexShrink: 0,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground3,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** A tab is drawn when it is first opened and kept from then on, so that nothing in it is lost. */
export function Shell({ tabs }: { readonly tabs: readonly PaneTab[] }): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const id = useId();
  const [open, setOpen] = useState(tabs[0]?.id ?? "");
  const [visited, setVisited] = useState<readonly string[]>([open]);
  const show = (tab: string): void => {
    setOpen(tab);
    if (!visited.includes(tab)) setVisited([...visited, tab]);
  };
  return (
    <section className={styles.shell} aria-label={t("frame.title")}>
      <HiddenText as="h1">{t("frame.title")}</HiddenText>
      <TabList
        className={styles.tabs}
        selectedValue={open}
        onTabSelect={(_, { value }) => show(String(value))}
        aria-label={t("frame.tabs")}
        selectTabOnFocus
      >
        {tabs.map(({ id: tab, label, Icon }) => (
          <Tab
            key={tab}
            className={styles.tab}
            value={tab}
            icon={<Icon />}
            id={`${id}-${tab}`}
            title={t(label)}
            aria-controls={open === tab ? `${id}-${tab}-panel` : undefined}
          >
            <span className={tab === open ? undefined : styles.label}>{t(label)}</span>
          </Tab>
        ))}
      </TabList>
      <div className={styles.content}>
        {tabs
          .filter((tab) => visited.includes(tab.id))
          .map(({ id: tab, Body }) => (
            <div
              key={tab}
              id={`${id}-${tab}-panel`}
              role="tabpanel"
              aria-labelledby={`${id}-${tab}`}
              hidden={tab !== open}
            >
              <ErrorBoundary>
                <Suspense fallback={<Loading label={t("frame.loading")} />}>
                  <Body />
                </Suspense>
              </ErrorBoundary>
            </div>
          ))}
      </div>
      <div className={styles.notice}>
        <span>{t("frame.notice")}</span>
        <span>{t("frame.version", { version: product.version })}</span>
      </div>
    </section>
  );
}
