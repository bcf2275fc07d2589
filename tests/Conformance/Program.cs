using MotCua.Conformance;

// Suites that nobody here wrote, run against the engine: dotnet run -c Release --project tests/Conformance -- <suite> <folder> [folder filter]
if (args.Length < 2)
{
    Console.Error.WriteLine("usage: dmn-tck <folder> [filter]");
    return 2;
}

switch (args[0])
{
    case "dmn-tck" when Directory.Exists(args[1]):
        return DmnTck.Run(args[1], args.ElementAtOrDefault(2), Console.Out);
    case "dmn-tck":
        Console.Error.WriteLine("no such folder: " + args[1]);
        return 2;
    default:
        Console.Error.WriteLine("no such suite: " + args[0]);
        return 2;
}
