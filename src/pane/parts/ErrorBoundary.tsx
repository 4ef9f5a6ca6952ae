/** Keeps a failure while drawing inside one tab, and says how to go on. */
import { Component, type ReactElement, type ReactNode } from "react";
import { useWords } from "../words";
import { Message } from "./Message";

interface Props {
  readonly children: ReactNode;
}
interface State {
  readonly failed: boolean;
}

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return <Broken onShowAgain={() => this.setState({ failed: false })} />;
  }
}

function Broken({ onShowAgain }: { readonly onShowAgain: () => void }): ReactElement {
  const { t } = useWords();
  return (
    <Message
      intent="error"
      title={t("frame.broken")}
      action={{ label: t("frame.showAgain"), act: onShowAgain }}
    >
      {t("frame.brokenAdvice")}
    </Message>
  );
}
