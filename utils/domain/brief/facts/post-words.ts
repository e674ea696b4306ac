import { vocabulary } from './vocabulary.ts';

/** Lines, connections and programs that people complain of by their common name. */
export const LINES = vocabulary(
  'internet;wifi;wi-fi;wi fi;broadband;fibre;fiber;adsl;dsl;vdsl;landline;netz;net;fibra;fibre optique;glasvezel;glasfaser;wlan;lte;3g;4g;5g;live tv;catch up;online banking;mobile app;self checkout;roaming;mobile data;handyvertrag;autopay',
);

/** Things that people run, hold or log in on, called by a word that means something else in a longer text. */
export const GADGETS = vocabulary(
  'joy con;joy cons;joycon;joycons;controller;hub;mesh;extender;earphone;headphone;battery;charger;remote;set top box;decoder;decodeur;décodeur;box;livebox;fritzbox;speedport;echo;alexa;pixel;surface;airpod;airpods;trackpad;sim;handy;portable;ordi;pc;mac;imac;chromecast;dongle;power cord;cable box;doorbell;smart plug;card reader;card machine;cash machine;atm;ticket machine;self service till;vending machine',
);

/** Food and groceries by their head word: what stands before it only tells which. */
export const FARE = vocabulary(
  'sandwich;sandwiches;wrap;wraps;baguette;bagel;bagels;panini;toastie;sausage;sausages;sausage roll;sausage rolls;pasty;pasties;pie;pies;mince pies;pizza;pizzas;burger;burgers;cheeseburger;fries;chips;nuggets;kebab;sushi;noodles;ramen;curry;soup;salad;lasagne;lasagna;pasta;rice;ready meal;chicken;beef;mince;ham;bacon;turkey;salmon;tuna;prawns;eggs;milk;oat milk;almond milk;soya milk;yoghurt;yogurt;yoghurts;cheese;butter;cream;bread;loaf;rolls;croissant;croissants;muffin;muffins;doughnut;doughnuts;donut;donuts;cake;cakes;cookie;cookies;biscuits;brownie;brownies;chocolate;chocolates;crisps;popcorn;cereal;porridge;granola;ice cream;mcflurry;milkshake;smoothie;latte;mocha;cappuccino;espresso;flat white;frappuccino;macchiato;cold brew;hot chocolate;coffee;juice;lemonade;beer;beers;wine;prosecco;cider;vodka;gin;strawberries;grapes;apples;bananas;berries;avocado;avocados;potatoes;tomatoes;lettuce;spinach;broccoli;mushrooms;hummus;burrito;burritos;taco;tacos;wings;tenders;pancakes;waffles;baby food;cat food;dog food;nappies;formula;detergent;tampons',
);

/** Things that are left behind, handed in and carried. */
export const BELONGINGS =
  'phone|mobile|backpack|rucksack|wallet|purse|keys?|passport|glasses|sunglasses|jacket|coat|umbrella|scarf|hat|gloves|laptop|tablet|ipad|kindle|headphones|earphones|earbuds|airpods|watch|pushchair|stroller|buggy|camera|id|ring|book';
