namespace MotCua.RuntimeHost.Shell.Components;

/// <summary>Which page numbers a pager shows.</summary>
internal static class PagerNumbers
{
    /// <summary>First, last, the present one and its neighbours; null stands for the pages left out between.</summary>
    public static IEnumerable<int?> Around(int page, int pages)
    {
        var last = 0;
        for (var number = 1; number <= pages; number++)
        {
            if (number != 1 && number != pages && Math.Abs(number - page) > 1)
            {
                continue;
            }

            if (number - last > 1)
            {
                yield return number - last == 2 ? number - 1 : null;
            }

            yield return last = number;
        }
    }
}
