/** Command `motcua.together`: what `run` executes is undone in one step. */
export class TogetherHandler {
  preExecute(context: { run(): void }): void { context.run(); }
}
