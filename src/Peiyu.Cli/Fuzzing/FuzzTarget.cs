using System.Diagnostics;
using System.Text;
using Peiyu.Dmn;
using Peiyu.Feel;
using Peiyu.Feel.Values;

namespace Peiyu.Cli.Fuzzing;

/// <summary>Does with a text whatever the product does with one, and says what went wrong.</summary>
internal static class FuzzTarget
{
    /// <summary>What an input may take at most, also on a slow machine: an evaluation ends by itself after some seconds.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private const int MostWritten = 5_000_000;

    private static readonly FeelScope Names = FeelScope.Of(new Dictionary<string, FeelValue>
    {
        ["?"] = FeelValue.Of(7),
        ["a"] = FeelValue.Of(12.5m),
        ["甲"] = FeelValue.Of("文字"),
        ["单位 名称"] = FeelValue.Of(new DateOnly(2023, 3, 25)),
        ["list"] = new FeelList([FeelValue.Of(1), FeelValue.Of(2), FeelValue.Of(3)]),
    });

    /// <summary>Null where all is well: a value, or an error of the documented kinds.</summary>
    public static string? Try(FuzzInput input)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            Use(input);
        }
        catch (Exception exception) when (exception is FeelSyntaxException or DmnException)
        {
            // These are what it is for; they come with a sentence.
            if (string.IsNullOrWhiteSpace(exception.Message))
            {
                return $"{exception.GetType().Name} 没有说明";
            }
        }
#pragma warning disable CA1031 // Whatever comes is a find: that is the purpose.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return $"{exception.GetType().Name}：{exception.Message}\n{exception.StackTrace}";
        }

        return watch.Elapsed > Patience ? $"用了 {watch.Elapsed.TotalSeconds:0.0} 秒" : null;
    }

    private static void Use(FuzzInput input)
    {
        switch (input.Kind)
        {
            case FuzzKind.Expression:
                Look(FeelExpression.Parse(input.Text, ["单位 名称"]).Evaluate(Names));
                break;
            case FuzzKind.Cell:
                Look(FeelExpression.ParseUnaryTests(input.Text, ["单位 名称"]).Evaluate(Names));
                break;
            default:
                UseModel(input.Text);
                break;
        }
    }

    private static void UseModel(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var model = DmnModel.Read(stream, "model.dmn");
        _ = model.Remarks();
        var inputs = model.Inputs.Select((name, at) => new DmnInput(name, at % 2 == 0 ? FeelValue.Of(at) : FeelValue.Of("a"))).ToList();
        foreach (var decision in model.Decisions)
        {
            Look(model.Evaluate(decision, inputs));
        }

        foreach (var function in model.Knowledge.Concat(model.Services))
        {
            Look(model.Invoke(function, inputs));
        }
    }

    /// <summary>What pages do with a value: write it, or say why there is none.</summary>
    private static void Look(FeelValue value)
    {
        var text = value is FeelNull none ? none.Cause.Message : value.ToString();
        if (text.Length > MostWritten)
        {
            throw new InvalidOperationException($"写出来有 {text.Length} 个字符");
        }
    }
}
