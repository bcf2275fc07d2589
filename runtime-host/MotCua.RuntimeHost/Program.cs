return await MotCua.RuntimeHost.Cli.CommandLine.RunAsync(args);
