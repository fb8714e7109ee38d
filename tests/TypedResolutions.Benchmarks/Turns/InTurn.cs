namespace TypedResolutions.Benchmarks.Turns;

/// <summary>Measures variants in turn, so that what else runs on the machine hits all of them alike.</summary>
internal static class InTurn
{
    /// <summary>Measures each variant once in every round, which starts with another variant each time.</summary>
    /// <param name="variants">The variants.</param>
    /// <param name="warmups">How many rounds come first and do not count.</param>
    /// <param name="rounds">How many rounds count.</param>
    /// <param name="measure">Measures a variant.</param>
    /// <returns>The median of each variant.</returns>
    public static double[] Medians<T>(T[] variants, int warmups, int rounds, Func<T, double> measure)
    {
        var measured = Array.ConvertAll(variants, _ => new List<double>());
        for (var round = 0; round < warmups + rounds; round++)
        {
            for (var turn = 0; turn < variants.Length; turn++)
            {
                var i = (turn + round) % variants.Length;
                var value = measure(variants[i]);
                if (round >= warmups)
                {
                    measured[i].Add(value);
                }
            }
        }

        return Array.ConvertAll(measured, static values => values.Order().ElementAt(values.Count / 2));
    }
}
