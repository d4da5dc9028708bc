import type { Command } from '../../../src/commands/command';
import { COMMAND_GROUP_LABEL } from '../../../src/text/command-words';
import { addressOf, FILES } from '../files';
import { ICON_SIZES, iconFile } from '../icons';
import type { AddinIcon } from '../icons';
import type { AddinSettings } from '../settings';
import { ADDIN_WORDS } from './addin-words';
import { REQUIREMENT_SETS } from './requirements';
import { resources } from './resources';
import type { Resources } from './resources';
import { element } from './xml';
import type { XmlElement } from './xml';

const NAMESPACES = {
  xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
};

const OVERRIDES_NAMESPACE = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides';

/** The Data tab: the job starts from rows of data, and there is more room than on Home. */
const RIBBON_TAB = 'TabData';

/**
 * The id of the one page that is pane, button script and function runtime together. Office starts the
 * shared runtime only where every reference says the same.
 */
const PAGE = 'Taskpane.Url';

/**
 * The add-in-only manifest: what Office reads to install the add-in.
 * @returns the OfficeApp element; the order of elements is fixed by Microsoft's schema.
 */
export function addinManifest(settings: AddinSettings, commands: readonly Command[]): XmlElement {
  const kept = resources();
  kept.url(PAGE, addressOf(settings, FILES.page));
  const hosts = element('Hosts', {}, [workbookHost(settings, commands, kept)]);
  return element('OfficeApp', { ...NAMESPACES, 'xsi:type': 'TaskPaneApp' }, [
    element('Id', {}, settings.id),
    element('Version', {}, settings.version),
    element('ProviderName', {}, ADDIN_WORDS.provider),
    element('DefaultLocale', {}, 'en-US'),
    element('DisplayName', { DefaultValue: settings.displayName }),
    element('Description', { DefaultValue: ADDIN_WORDS.description }),
    element('IconUrl', { DefaultValue: iconAddress(settings, 'addin', 32) }),
    element('HighResolutionIconUrl', { DefaultValue: iconAddress(settings, 'addin', 64) }),
    element('SupportUrl', { DefaultValue: addressOf(settings, FILES.help) }),
    element('Hosts', {}, [element('Host', { Name: 'Workbook' })]),
    element('Requirements', {}, [
      element(
        'Sets',
        { DefaultMinVersion: '1.1' },
        REQUIREMENT_SETS.map(({ name, minVersion }) =>
          element('Set', { Name: name, MinVersion: minVersion }),
        ),
      ),
    ]),
    element('DefaultSettings', {}, [
      element('SourceLocation', { DefaultValue: addressOf(settings, FILES.page) }),
    ]),
    element('Permissions', {}, 'ReadWriteDocument'),
    element('VersionOverrides', { xmlns: OVERRIDES_NAMESPACE, 'xsi:type': 'VersionOverridesV1_0' }, [
      hosts,
      kept.element(),
    ]),
    element('ExtendedOverrides', { Url: addressOf(settings, FILES.shortcuts) }),
  ]);
}

function workbookHost(settings: AddinSettings, commands: readonly Command[], kept: Resources): XmlElement {
  return element('Host', { 'xsi:type': 'Workbook' }, [
    element('Runtimes', {}, [element('Runtime', { resid: PAGE, lifetime: 'long' })]),
    element('AllFormFactors', {}, [customFunctions(settings, kept)]),
    element('DesktopFormFactor', {}, [
      element('GetStarted', {}, [
        element('Title', { resid: kept.shortString('Start.Title', ADDIN_WORDS.startTitle) }),
        element('Description', { resid: kept.longString('Start.Text', ADDIN_WORDS.startText) }),
        element('LearnMoreUrl', { resid: kept.url('Help.Url', addressOf(settings, FILES.help)) }),
      ]),
      element('FunctionFile', { resid: PAGE }),
      element('ExtensionPoint', { 'xsi:type': 'PrimaryCommandSurface' }, [
        element('OfficeTab', { id: RIBBON_TAB }, [
          element('Group', { id: 'SSoS.Group' }, [
            element('Label', { resid: kept.shortString('Group.Label', COMMAND_GROUP_LABEL) }),
            icon(settings, 'addin', kept),
            ...commands.map((command) => button(settings, command, kept)),
          ]),
        ]),
      ]),
    ]),
  ]);
}

function customFunctions(settings: AddinSettings, kept: Resources): XmlElement {
  const source = (id: string, file: string): XmlElement =>
    element('SourceLocation', { resid: kept.url(id, addressOf(settings, file)) });
  return element('ExtensionPoint', { 'xsi:type': 'CustomFunctions' }, [
    element('Script', {}, [source('Functions.Script.Url', FILES.functionsScript)]),
    element('Page', {}, [element('SourceLocation', { resid: PAGE })]),
    element('Metadata', {}, [source('Functions.Metadata.Url', FILES.functionsMetadata)]),
    element('Namespace', { resid: kept.shortString('Functions.Namespace', settings.namespace) }),
  ]);
}

function button(settings: AddinSettings, command: Command, kept: Resources): XmlElement {
  const label = kept.shortString(`${command.id}.Label`, command.label);
  return element('Control', { 'xsi:type': 'Button', id: `SSoS.${command.id}` }, [
    element('Label', { resid: label }),
    element('Supertip', {}, [
      element('Title', { resid: label }),
      element('Description', { resid: kept.longString(`${command.id}.Tip`, command.supertip) }),
    ]),
    icon(settings, command.icon, kept),
    command.ribbon === 'shows the pane'
      ? element('Action', { 'xsi:type': 'ShowTaskpane' }, [element('SourceLocation', { resid: PAGE })])
      : element('Action', { 'xsi:type': 'ExecuteFunction' }, [element('FunctionName', {}, command.id)]),
  ]);
}

function icon(settings: AddinSettings, name: AddinIcon, kept: Resources): XmlElement {
  return element(
    'Icon',
    {},
    ICON_SIZES.map((size) =>
      element('bt:Image', {
        size: String(size),
        resid: kept.image(`Icon.${name}.${size}`, iconAddress(settings, name, size)),
      }),
    ),
  );
}

function iconAddress(settings: AddinSettings, name: AddinIcon, size: (typeof ICON_SIZES)[number]): string {
  return addressOf(settings, `${FILES.icons}/${iconFile(name, size)}`);
}
