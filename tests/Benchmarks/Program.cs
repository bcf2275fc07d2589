using MotCua.Benchmarks;

// How fast and how lean: dotnet run -c Release --project tests/Benchmarks -- <verb> [argument ...]
if (args.Length < 1 || !Benchmarks.All.TryGetValue(args[0], out var benchmark))
{
    Console.Error.WriteLine($"usage: <verb> [argument ...]; verbs: {string.Join(", ", Benchmarks.All.Keys.Order())}");
    return 2;
}

return await benchmark(args[1..], Console.Out);
