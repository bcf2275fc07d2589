import type { Bundle, BundleFile } from '../../shell/bundle';

interface Context { path: string; file: BundleFile | undefined; before?: BundleFile | undefined }

/** Command `motcua.file.edit`: a file of the bundle beside the diagram, on the same stack, so that there is one undo. */
export class EditFileHandler {
  static $inject = ['config.bundle'];
  constructor(private readonly bundle: Bundle) {}

  execute(context: Context): [] {
    context.before = this.bundle.file(context.path);
    this.bundle.put(context.path, context.file);
    return [];
  }

  revert(context: Context): [] {
    this.bundle.put(context.path, context.before);
    return [];
  }
}
