/** Counts the changes of the workbook, so that what was read is read again. */
import { useEffect, useState } from "react";
import { useWorkbook } from "../workbook-context";

/** One change of a cell may be told several times. */
const settlingMilliseconds = 300;

export function useVersion(): number {
  const workbook = useWorkbook();
  const [version, setVersion] = useState(0);
  useEffect(() => {
    let settling: ReturnType<typeof setTimeout> | undefined;
    const stop = workbook.onChange(() => {
      clearTimeout(settling);
      settling = setTimeout(() => setVersion((before) => before + 1), settlingMilliseconds);
    });
    return () => {
      clearTimeout(settling);
      stop();
    };
  }, [workbook]);
  return version;
}
