using Peiyu.Dmn;
using Peiyu.Feel;
using Peiyu.Feel.Values;
using Peiyu.Plans.Model;

namespace Peiyu.Plans.Loading;

/// <summary>Finds the decisions that a rule names, in the models of the plan's folder; each model is read once.</summary>
internal sealed class DecisionReader(string folder)
{
    private readonly Dictionary<string, DmnModel> _models = new(StringComparer.Ordinal);

    /// <exception cref="PlanFormatException">The file or the decision is not there, or the model is wrong.</exception>
    public IReadOnlyList<PlanDecision> Read(FeelExpression expression, SourcePlace place) =>
        [.. expression.Calls.Where(call => call.Function == PlanDecision.Function).Select(call => Read(call, At(place, call)))];

    private static SourcePlace At(SourcePlace place, FeelCall call) => place with
    {
        Line = place.Line + call.Line - 1,
        Column = call.Line == 1 ? place.Column + call.Column - 1 : call.Column,
    };

    private PlanDecision Read(FeelCall call, SourcePlace place)
    {
        if (call.Arguments is not [FeelText { Value: var file }, FeelText { Value: var name }])
        {
            throw new PlanFormatException(place, "decision 要写明文件和决策，如 decision(\"award.dmn\", \"奖补金额\")。");
        }

        var model = Model(file, place);
        if (!model.Decisions.Contains(name))
        {
            throw new PlanFormatException(place, $"“{file}”里没有决策“{name}”，有的是：{string.Join("、", model.Decisions)}。");
        }

        return new(file, name, model, model.InputsOf(name));
    }

    private DmnModel Model(string file, SourcePlace place)
    {
        if (_models.TryGetValue(file, out var known))
        {
            return known;
        }

        var path = Path.GetFullPath(Path.Combine(folder, file));
        if (!path.StartsWith(Path.GetFullPath(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new PlanFormatException(place, $"“{file}”不在计划文件夹里。");
        }

        if (!File.Exists(path))
        {
            throw new PlanFormatException(place, $"计划文件夹里没有“{file}”这个文件。");
        }

        return _models[file] = Sound(path, place);
    }

    /// <summary>A model in which nothing is wrong: in a plan, an expression that can't be read is no null but a mistake.</summary>
    private static DmnModel Sound(string path, SourcePlace place)
    {
        try
        {
            var model = DmnModel.Load(path);
            return model.Problems is [var problem, ..] ? throw new PlanFormatException(place, $"{problem}。") : model;
        }
        catch (DmnException exception)
        {
            throw new PlanFormatException(place, $"{exception.Problem}。");
        }
    }
}
