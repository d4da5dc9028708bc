import { ExcelHost } from '../../../workbench/host/excel-host';
import { readClientTypes } from '../../../workbench/wire/client-types';
import { openAddInFrame } from '../../../workbench/wire/frame-transport';

/** The page around the add-in: the stand-in for Excel runs in it. Reports to the server what was seen. */
const host = new ExcelHost({
  types: () => {
    const { contentWindow } = frame;
    return readClientTypes({
      Excel: Reflect.get(Object(contentWindow), 'Excel') as object,
      OfficeExtension: Reflect.get(Object(contentWindow), 'OfficeExtension') as object,
    });
  },
});
const { frame } = openAddInFrame(host, '/add-in.html', document.body);

window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const done: unknown = Reflect.get(Object(data), 'done');
  if (done === undefined || done === null) {
    return;
  }
  void host.functions.call('TWICE', [21]).then((twice) => {
    const { failures, missing } = host.engine;
    const report = { done, twice, missing, failures: failures.map(String), settings: host.documentSettings };
    return fetch('/report', { method: 'POST', body: JSON.stringify(report) });
  });
});
