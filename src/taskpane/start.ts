import { officeHost } from '../excel/office-host';
import { HOST_WORDS } from '../text/host-words';

/* The first script of the pane: small, so that it is there when anything larger fails to come. */
const status = document.getElementById('start-status');
const say = (words: string): void => {
  if (status !== null) status.textContent = words;
};

say(HOST_WORDS.starting);
Promise.all([
  officeHost(window.location.href),
  import(/* webpackChunkName: "pane-app" */ './show-pane'),
]).then(
  ([host, { showPane }]) => showPane(host),
  () => say(HOST_WORDS.failed),
);
