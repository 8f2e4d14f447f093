using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Peiyu.Plans.Model;
using Peiyu.Plans.Tables;

namespace Peiyu.Plans.Evaluation;

/// <summary>Writes an answer in the interchange form: stable order, amounts with two decimals, the same bytes for the same answer.</summary>
public static class AnswerJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <param name="stream">Where the UTF-8 text goes.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="problems">What was wrong with the input.</param>
    /// <param name="all">Whether the unmet ones of the plan year are listed too.</param>
    public static void Write(Stream stream, Answer answer, IReadOnlyList<TableProblem> problems, bool all)
    {
        using var writer = new Utf8JsonWriter(stream, Options);
        writer.WriteStartObject();
        writer.WriteString("plan", answer.Plan.Code);
        writer.WriteString("as_of", Day(answer.AsOf));
        WriteList(writer, "entitlements", answer.Entitlements.Where(entitlement => IsListed(answer.Plan, entitlement, all)), Write);
        WriteList(writer, "libraries", answer.Memberships.Where(membership => all || membership.Status != Status.Unmet), Write);
        WriteList(writer, "targets", answer.Attainments, Write);
        WriteFund(writer, answer);
        WriteList(writer, "problems", problems, Write);
        writer.WriteEndObject();
    }

    /// <summary>Unmet ones are listed on demand, and then only those of cases with an event in the plan year and of enterprises.</summary>
    public static bool IsListed(Plan plan, Entitlement entitlement, bool all) =>
        entitlement.Status != Status.Unmet || (all && (entitlement.EventOn is not { } day || plan.Covers(day)));

    public static string Name(Status status) => status switch
    {
        Status.Met => "met",
        Status.Unmet => "unmet",
        _ => "unknown",
    };

    public static string Name(AwardKind kind) => kind switch
    {
        AwardKind.Fixed => "fixed",
        AwardKind.UpTo => "up-to",
        AwardKind.Rate => "rate",
        AwardKind.Tax => "tax",
        _ => "as-published",
    };

    private static void Write(Utf8JsonWriter writer, Entitlement entitlement)
    {
        writer.WriteString("policy", entitlement.Policy.Id);
        writer.WriteString("subject", entitlement.Subject);
        writer.WriteString("case", entitlement.Case);
        writer.WriteString("status", Name(entitlement.Status));
        writer.WriteBoolean("selective", entitlement.Policy.Selective);
        writer.WriteString("kind", Name(entitlement.Policy.Kind));
        WriteMoney(writer, "amount", entitlement.Amount);
        writer.WriteString("payer", entitlement.Policy.Payer);
        writer.WriteString("clause", entitlement.Policy.Clause);
        WriteTexts(writer, "missing", entitlement.Missing);
        WriteList(writer, "clips", entitlement.Clips, (target, clip) =>
        {
            target.WriteString("by", clip.By);
            WriteMoney(target, "from", clip.From);
            WriteMoney(target, "to", clip.To);
        });
        WriteParts(writer, entitlement);
        WriteTexts(writer, "because", entitlement.Because);
    }

    /// <summary>What few awards have is written only where it is.</summary>
    private static void WriteParts(Utf8JsonWriter writer, Entitlement entitlement)
    {
        if (entitlement.Rank is { } rank)
        {
            writer.WriteNumber("rank", rank);
        }

        WriteSome(writer, "shares", entitlement.Shares, (target, share) =>
        {
            target.WriteString("to", share.Share.To);
            WriteMoney(target, "amount", share.Amount);
        });
        WriteSome(writer, "instalments", entitlement.Instalments, (target, due) =>
        {
            target.WriteString("say", due.Instalment.Say);
            target.WriteString("status", Name(due.Status));
            target.WriteString("on", due.On is { } day ? Day(day) : null);
            WriteMoney(target, "amount", due.Amount);
        });
        WriteSome(writer, "claw_backs", entitlement.ClawBacks, (target, back) =>
        {
            target.WriteString("say", back.ClawBack.Say);
            target.WriteString("status", Name(back.Status));
            WriteMoney(target, "amount", back.Amount);
        });
    }

    private static void WriteSome<T>(Utf8JsonWriter writer, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        if (items.Count > 0)
        {
            WriteList(writer, name, items, write);
        }
    }

    private static void Write(Utf8JsonWriter writer, Membership membership)
    {
        writer.WriteString("library", membership.Library.Name);
        writer.WriteString("subject", membership.Enterprise.Code);
        writer.WriteString("status", Name(membership.Status));
        WriteTexts(writer, "missing", membership.Missing);
        WriteTexts(writer, "because", membership.Because);
    }

    private static void Write(Utf8JsonWriter writer, Attainment attainment)
    {
        writer.WriteString("row", attainment.Programme.Row);
        writer.WriteString("measure", attainment.Target.Measure);
        writer.WriteString("level", attainment.Target.Level);
        writer.WriteString("unit", attainment.Unit);
        WriteNumber(writer, "target", attainment.Goal);
        WriteNumber(writer, "done", attainment.Done);
        writer.WriteString("due", Day(attainment.DueOn));
        if (attainment.Met is { } met)
        {
            writer.WriteBoolean("met", met);
        }
        else
        {
            writer.WriteNull("met");
        }
    }

    private static void Write(Utf8JsonWriter writer, TableProblem problem)
    {
        writer.WriteString("sheet", problem.Sheet);
        WriteNumber(writer, "row", problem.Row);
        writer.WriteString("column", problem.Column);
        writer.WriteString("message", problem.Message);
    }

    private static void WriteFund(Utf8JsonWriter writer, Answer answer)
    {
        writer.WriteStartObject("fund");
        WriteMoney(writer, "pot", answer.Plan.Fund?.Amount);
        WriteMoney(writer, "owed", answer.Owed);
        writer.WriteEndObject();
    }

    private static void WriteList<T>(Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            write(writer, item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter writer, string name, IReadOnlyList<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    private static void WriteMoney(Utf8JsonWriter writer, string name, decimal? amount)
    {
        if (amount is { } sum)
        {
            writer.WritePropertyName(name);
            writer.WriteRawValue(sum.ToString("0.00", CultureInfo.InvariantCulture));
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, decimal? number)
    {
        if (number is { } value)
        {
            writer.WritePropertyName(name);
            writer.WriteRawValue(CellText.Plain(value));
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
