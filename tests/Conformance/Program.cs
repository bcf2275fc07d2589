using MotCua.Conformance;

// Suites that nobody here wrote, run against the engine:
// dotnet run -c Release --project tests/Conformance -- <suite> <folder> [folder ...] [part of a file's path]
var folders = args.Skip(1).TakeWhile(Directory.Exists).ToList();
if (args.Length < 2 || !Suites.All.TryGetValue(args[0], out var suite))
{
    Console.Error.WriteLine($"usage: <suite> <folder> [folder ...] [part of a file's path]; suites: {string.Join(", ", Suites.All.Keys.Order())}");
    return 2;
}

if (folders.Count == 0)
{
    Console.Error.WriteLine("no such folder: " + args[1]);
    return 2;
}

return suite(folders, args.ElementAtOrDefault(folders.Count + 1), Console.Out);
