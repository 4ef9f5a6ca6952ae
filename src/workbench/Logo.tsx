/** The product's mark, drawn so that it takes the page's colours. */
import type { ReactElement } from "react";

export function Logo(): ReactElement {
  return (
    <svg className="logo" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <rect x="1" y="1" width="18" height="18" rx="4" fill="currentColor" />
      <path d="M5 14V11 M10 14V8 M15 14V5" stroke="var(--bar)" strokeWidth="2.5" strokeLinecap="round" />
    </svg>
  );
}
