import type { CommandStack } from '../types';
import { EditFileHandler } from './edit-file';
import { SetExtensionsHandler } from './set-extensions';
import { TogetherHandler } from './together';

class Commands {
  static $inject = ['commandStack'];
  constructor(commandStack: CommandStack) {
    commandStack.registerHandler('motcua.extensions.set', SetExtensionsHandler);
    commandStack.registerHandler('motcua.file.edit', EditFileHandler);
    commandStack.registerHandler('motcua.together', TogetherHandler);
  }
}

export const commandsModule = { __init__: ['motcuaCommands'], motcuaCommands: ['type', Commands] };
