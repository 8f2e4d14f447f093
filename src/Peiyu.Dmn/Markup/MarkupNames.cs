namespace Peiyu.Dmn.Markup;

/// <summary>Every element that the schemas of DMN 1.1 to 1.5 know.</summary>
internal static class MarkupNames
{
    private static readonly HashSet<string> Known =
    [
        "definitions", "import", "importedValues", "importedElement", "itemDefinition", "itemComponent", "functionItem",
        "parameters", "typeRef", "allowedValues", "typeConstraint", "drgElement", "inputData", "decision",
        "businessKnowledgeModel", "decisionService", "knowledgeSource", "performanceIndicator", "organizationUnit",
        "artifact", "textAnnotation", "association", "group", "elementCollection", "businessContextElement",
        "invocable", "description", "extensionElements", "extensionAttribute", "variable", "question",
        "allowedAnswers", "informationRequirement", "knowledgeRequirement", "authorityRequirement", "requiredInput",
        "requiredDecision", "requiredKnowledge", "requiredAuthority", "supportedObjective",
        "impactedPerformanceIndicator", "impactingDecision", "decisionMaker", "decisionMade", "decisionOwner",
        "decisionOwned", "usingProcess", "usingTask", "type", "owner", "locationURI", "outputDecision",
        "encapsulatedDecision", "inputDecision", "encapsulatedLogic", "formalParameter", "expression",
        "literalExpression", "text", "invocation", "calledFunction", "binding", "parameter", "bindingFormula",
        "decisionTable", "input", "inputExpression", "inputValues", "output", "outputValues", "defaultOutputEntry",
        "annotation", "rule", "inputEntry", "outputEntry", "annotationEntry", "context", "contextEntry",
        "functionDefinition", "relation", "column", "row", "list", "conditional", "if", "then", "else", "filter",
        "in", "match", "for", "return", "some", "every", "satisfies", "iterator", "sourceRef", "targetRef",
    ];

    internal static bool Contains(string name) => Known.Contains(name);
}
