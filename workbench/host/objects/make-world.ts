import type { Workbook } from '../model/workbook';
import { AreasObject } from './areas';
import type { EventRegistry } from './event-registry';
import { RangeObject } from './range';
import { TableObject, TablesObject } from './tables';
import { WorksheetObject } from './worksheet';
import type { World } from './world';

/** Puts the objects of the host together. */
export function makeWorld(workbook: Workbook, events: EventRegistry): World {
  const world: World = {
    workbook,
    make: {
      range: (place) => new RangeObject(world, place),
      areas: (cells) => new AreasObject(world, cells),
      worksheet: (sheet) => new WorksheetObject(world, events, sheet),
      table: (sheet, table) => new TableObject(world, sheet, table),
      tables: (sheet, within) => new TablesObject(world, sheet, within ?? null),
    },
  };
  return world;
}
