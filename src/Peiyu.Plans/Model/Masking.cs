namespace Peiyu.Plans.Model;

/// <summary>How numbers that are not for everybody are shown.</summary>
public static class Masking
{
    /// <summary>Stands for what is left out.</summary>
    public const char Sign = '*';

    /// <summary>A text that holds no number that we know: every digit is left out.</summary>
    public static string Digits(string text) => string.Concat(text.Select(one => char.IsDigit(one) ? Sign : one));
}
