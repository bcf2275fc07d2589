using MotCua.Conformance;

// Suites that nobody here wrote, run against the engine:
// dotnet run -c Release --project tests/Conformance -- <suite> <folder> [part of a file's path]
if (args.Length < 2 || !Suites.All.TryGetValue(args[0], out var suite))
{
    Console.Error.WriteLine($"usage: <suite> <folder> [part of a file's path]; suites: {string.Join(", ", Suites.All.Keys.Order())}");
    return 2;
}

if (!Directory.Exists(args[1]))
{
    Console.Error.WriteLine("no such folder: " + args[1]);
    return 2;
}

return suite(args[1], args.ElementAtOrDefault(2), Console.Out);
