import { EVENTS } from './events';
import { playOnTheGrid } from './play-on-the-grid';
import { RECORDS } from './records';
import { RULES } from './rules';
import { SHEETS } from './sheets';

playOnTheGrid([...SHEETS, ...RULES, ...RECORDS, ...EVENTS]);
