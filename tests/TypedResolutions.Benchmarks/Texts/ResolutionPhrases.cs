namespace TypedResolutions.Benchmarks.Texts;

/// <summary>The sentences and words that resolutions are composed of.</summary>
internal static class ResolutionPhrases
{
    public static string[] Tens { get; } = ["sixt", "sevent", "eight", "ninet"];

    public static string[] Units { get; } =
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"];

    public static string[] Topics { get; } =
    [
        "Lighthouses", "Harbours", "Coastal railways", "Weather stations", "Public libraries", "Mountain paths",
        "River ferries", "Village schools", "Tide gauges", "Botanical gardens", "Observatories", "Night trains",
    ];

    public static string[] Aims { get; } =
    [
        "sustainable development", "the safety of navigation", "inclusive growth", "the early warning of disasters",
        "the exchange of knowledge", "the protection of the marine environment", "decent work", "rural connectivity",
    ];

    public static string[] Bodies { get; } =
    [
        "International Maritime Organization", "United Nations Development Programme", "World Meteorological Organization",
        "International Telecommunication Union", "United Nations Environment Programme", "World Bank",
        "United Nations Conference on Trade and Development", "Food and Agriculture Organization of the United Nations",
        "United Nations Educational, Scientific and Cultural Organization", "International Labour Organization",
    ];

    public static string[] Addressees { get; } =
    [
        "Member States", "Governments", "the private sector", "civil society", "the academic community",
        "developed countries", "developing countries", "the least developed countries", "small island developing States",
    ];

    public static string[] Instruments { get; } =
    [
        "the Charter of the United Nations", "the Universal Declaration of Human Rights",
        "the United Nations Convention on the Law of the Sea", "the Paris Agreement",
        "the Sendai Framework for Disaster Risk Reduction 2015-2030", "the Convention on the Rights of the Child",
        "the Addis Ababa Action Agenda", "the 2030 Agenda for Sustainable Development",
    ];

    public static string[] Recitals { get; } =
    [
        "Recalling its resolutions {earlier} and {before} and all its previous resolutions on {topic} and their role for {aim}, in which it decided to review the progress made at all levels and to consider further measures",
        "Recalling also its resolution {earlier}, entitled \"{topic} for {aim}\", in which it adopted a comprehensive set of goals and committed itself to working tirelessly for their full implementation",
        "Reaffirming its resolution {before}, and the importance of {instrument}, which remains the common basis of all efforts of {others} to extend {topic} to every coast, valley and island",
        "Guided by the purposes and principles of the Charter of the United Nations, and bearing in mind the rights and duties that {instrument} sets out for {others}",
        "Taking note of the report of the Secretary-General on {topic} and {aim} ({report}), and of the observations and conclusions that it contains on the cost of inaction",
        "Taking note with appreciation of the work of the {body}, which published its guidelines on {topic} in several languages and held regional consultations on {aim}",
        "Recognizing that {topic} have the potential to provide new solutions to development challenges, in particular in the context of {aim}, and can foster the competitiveness of {others}",
        "Recognizing also the need to bridge the gaps between and within countries, and that {others} still face obstacles in gaining affordable access to {topic} and to the skills that they need",
        "Noting that the distribution of {topic} within and among regions continues to be uneven, and that the gender divide persists in the access to education, employment and other means of {aim}",
        "Noting also the contribution of the {body} to the follow-up to resolution {earlier}, and its cooperation with {others} in the field",
        "Welcoming the outcome of the ministerial meeting on {topic} held under the auspices of the {body}, and the commitments that {others} made there to {aim}",
        "Welcoming also the decision of the Economic and Social Council to devote a special meeting to {topic}, and looking forward to its results",
        "Expressing concern that the number of {topic} in operation has declined for the third consecutive year, that maintenance is often left to volunteers, and that this decline weighs most on {others}",
        "Deeply concerned about the effects of storms, floods and the rise of the sea level on {topic}, and about the lack of means for repair where they are needed for {aim}",
        "Stressing the need for the effective participation of {others} in decisions on {topic}, and for the full, equal and meaningful participation of women at all levels",
        "Stressing also that public and private investment in {topic} remains far below what {aim} would demand, and that official development assistance is a complement to domestic resources",
        "Emphasizing that each country has primary responsibility for its own development, and that the role of national policies on {topic} cannot be overstated in the pursuit of {aim}",
        "Bearing in mind that the keepers of {topic} carry a knowledge that is found in no book, and that it will be lost within a generation unless it is written down and taught",
        "Bearing in mind also the conclusions on {aim} that were agreed upon by the {body}, and the annual reviews that they call for",
        "Convinced that the exchange of experience among {others}, with the support of the {body}, helps to avoid costly mistakes and to spread what has been found to work",
        "Acknowledging the positive trends in the cost of {topic}, in the standards that the {body} maintains and in the training of young people for {aim}",
        "Acknowledging also that the challenges are especially severe for {others}, and that no country can meet them alone",
        "Considering that resolution {earlier} set the end of the decade as the date by which {topic} should be within the reach of all",
        "Having considered the note by the Secretary-General ({report}) transmitting the views of the {body} on {topic}",
        "Determined to strengthen the links between {topic} and {aim}, and to give effect to {instrument} in the spirit of solidarity and mutual respect",
        "Mindful of the role that the regional commissions play in the support of {others} and in the review of resolution {before}",
    ];

    public static string[] Operative { get; } =
    [
        "Takes note of the report of the Secretary-General on the implementation of resolution {earlier}, and of the recommendations on {topic} contained therein",
        "Reaffirms its commitment to {instrument}, and emphasizes that {topic} should serve {aim} without distinction of any kind",
        "Recognizes the critical importance of {topic} for {aim}, and stresses that their contribution should be reflected in the plans and budgets of {others}",
        "Urges Member States to give due priority to {topic} in their national strategies, and encourages the private sector to take part in their financing on fair terms",
        "Calls upon {others} to strengthen their cooperation on {topic}, and to share the results of research and development that may be of use for {aim}",
        "Encourages Governments to review the laws and regulations that govern {topic}, with a view to removing obstacles to {aim} and to the mobility of those who work there",
        "Invites the {body} to continue its support to {others}, upon their request, in the assessment of needs and in the preparation of projects on {topic}",
        "Requests the Secretary-General to include in his next report an analysis of the state of {topic} in all regions, taking into account resolution {before} and the views of {others}",
        "Welcomes the efforts of the {body} to gather comparable statistics on {topic}, and invites Member States to make their data available in a timely manner",
        "Notes with concern that the financing of {topic} remains insufficient, and urges donors to increase their contributions to the funds that serve {aim}",
        "Emphasizes the importance of the transfer of technology on mutually agreed terms, and calls upon developed countries to honour the commitments that they made in {instrument}",
        "Recommends that the {body} devote a chapter of its flagship publication to {topic} and to the lessons learned from resolution {earlier}",
        "Encourages {others} to promote the teaching of the skills that {topic} demand, with particular attention to young people, women and persons with disabilities",
        "Invites Member States and the {body} to support regional centres of excellence, and to facilitate the exchange of experts, students and keepers of {topic}",
        "Stresses the need for the maintenance of what exists before the building of what is new, and invites the {body} to publish guidance on the life cycle of {topic}",
        "Decides to proclaim the twenty-first day of June the International Day of {topic}, to be observed every year within existing resources",
        "Invites all Member States, organizations of the United Nations system and civil society to observe the Day in an appropriate manner, through education and activities that raise awareness of {aim}",
        "Requests the Secretary-General to bring the present resolution to the attention of all Member States and organizations of the United Nations system",
        "Calls upon the {body} and the specialized agencies to coordinate their activities on {topic}, and to avoid duplication in the field",
        "Urges {others} to take all necessary measures to protect {topic} in situations of armed conflict, in accordance with international law and {instrument}",
        "Expresses its appreciation to the {body} for its technical assistance, and encourages it to extend its activities to the countries that have not yet benefited from them",
        "Recalls paragraph 5 of its resolution {earlier}, and requests the {body} to report on the measures taken to give effect to it",
        "Recognizes also that {others} continue to face particular challenges, and calls upon the international community to provide financial and technical support",
        "Encourages the use of open standards and of methods that have been tested in practice, and invites the {body} to keep a public register of them",
        "Welcomes the voluntary commitments on {topic} that were announced at the margins of its current session, and invites those who made them to report on their fulfilment",
        "Reaffirms the need for the full and effective implementation of resolution {before}, including its provisions on capacity-building, monitoring and review",
        "Requests the {body} to prepare, in consultation with {others}, a global plan for {topic}, with milestones, an estimate of costs and a list of those responsible",
        "Invites the Economic and Social Council to consider {topic} at its next session, and to give guidance to its functional commissions on {aim}",
        "Notes the establishment of a trust fund for {topic}, and invites {others} to contribute to it generously and predictably",
        "Encourages the {body} to pay particular attention to the needs of remote communities, whose inhabitants depend on {topic} for their health, trade and education",
        "Calls for a stronger voice of {others} in the bodies that decide on standards for {topic}, and for balanced geographical representation in them",
        "Affirms that access to {topic} should be affordable, and that the fees charged should not exceed the cost of the service where it is needed for {aim}",
        "Underlines the importance of reliable forecasts, and requests the World Meteorological Organization to make its warnings available to all {topic} free of charge",
        "Urges the parties concerned to conclude without delay the negotiations on {topic} that they began pursuant to resolution {earlier}",
        "Invites the regional commissions to convene, every two years, a review of {topic} in their regions, with the participation of {others}",
        "Requests the Secretary-General to appoint, within existing resources, a focal point on {topic}, and to make public the results of the work of that focal point",
        "Encourages Member States to nominate outstanding {topic} for the list that the {body} keeps, and to exchange photographs, plans and records of them",
        "Decides to hold a high-level meeting on {topic} and {aim}, of the duration of one day, at its {next} session, and requests its President to appoint two co-facilitators",
        "Requests the Secretary-General to submit to the General Assembly at its {later} session a report on the implementation of the present resolution, including an evaluation of the progress made towards {aim}",
        "Decides to include in the provisional agenda of its {next} session the item entitled \"{topic} for {aim}\"",
    ];
}
