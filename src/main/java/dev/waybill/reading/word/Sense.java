package dev.waybill.reading.word;

/** What a word can mean for a reading. The names, in lower case, are the keys of the frame files. */
public enum Sense {
    /** Something is carried, sent or goes. A value gives the mode where the word does ("verschiffen": ship). */
    MOVE,
    /** A carrier leaves a place; a bare place beside it is where from. */
    DEPART,
    /** A carrier or a cargo gets to a place; a place where it does is where to. */
    ARRIVE,
    /** Cargo is put on a carrier: the place is where from. */
    LOAD,
    /** Cargo is taken off a carrier: the place is where to. */
    UNLOAD,
    /** A carrier passes a place. */
    PASS,
    /** The one before the word gives, the one after it gets: "supply", "deliver", "export". */
    SUPPLY,
    /** The one before the word gets: "import", "buy", "receive". */
    RECEIVE,
    /** A noun for a movement that states none by itself: "deliveries", "transfer". */
    FLOW,
    /** Says how something is carried; the value is the mode. */
    MODE,
    /** A sort of ship; a name may follow. */
    VESSEL,
    CARGO,
    /** Something that is counted; the value is the unit. */
    UNIT,
    /** A number in words; the value is the number. */
    NUMBER,
    /** A factor behind a number: thousand, million. */
    SCALE,
    OVER,
    LEAST,
    UPTO,
    BETWEEN,
    ABOUT,
    /** Words and signs between the bounds of a range. */
    RANGE,
    /** Makes a number money, a share, a distance or an age. */
    NOCOUNT,
    MONTH,
    WEEKDAY,
    /** A relative time: {@code day -1}, {@code week -1}, {@code month 0}, {@code year -1}. */
    RELATIVE,
    /** A part of a month or a year: early, mid, late. */
    PART,
    /** A unit of time behind a number: {@code day}, {@code week}, {@code month}, {@code year}. */
    SPAN,
    /** Marks that a span of time lies back ("ago"). */
    AGO,
    /** Marks that a span of time lies ahead ("in three days"). */
    AHEAD,
    LAST,
    NEXT,
    /** Opens a range of dates ("between", "from"). */
    SINCE,
    UNTIL,
    FROM,
    TO,
    VIA,
    AT,
    NEAR,
    /** A preposition that makes a place no end of a movement: "against", "with", "because of". */
    OTHERWISE,
    /** Words that may stand between a preposition and a name: articles, port nouns, adjectives. */
    THROUGH,
    /** A noun that calls what follows (or precedes) a place: port, city, station; the value is the kind. */
    PLACE,
    /** Links one leg with the next. */
    THEN,
    /** Points back to the place named last, as a start. */
    THENCE,
    /** Points back to the place named last, as an end. */
    THITHER,
    SAY,
    /** Opens the name of a source ("according to"). */
    SOURCE,
    DENY,
    NOT,
    PLAN,
    /** A word for what is doubted: "allegedly". */
    HEARSAY,
    EVIDENCE,
    /** Persons who travel; a journey of theirs is no movement of goods. */
    PEOPLE,
    /** Says that a sentence is about something else: prices, sport, missiles in flight. */
    BLOCK,
    EVENT,
    /** Stands before a person's name. */
    TITLE,
    GIVEN,
    /** Part of an organisation's name. */
    ORG,
    /** An adjective or a people; the value is the country. */
    NATION,
    /** No place, whatever the gazetteer says. */
    STOP,
    /** Ends with a full stop and no sentence. */
    ABBR,
    /** A pronoun or noun that takes up the carrier or cargo told of before. */
    SAME,
    /** A line of a page that is no text: "read also", "advertisement". */
    FURNITURE,
    /** Opens or closes a date of publication. */
    PUBLISHED
}
