import { vocabulary } from './vocabulary.ts';

/** Apps, services and systems that customers name by their brand; a model's number may follow. */
export const SERVICES = vocabulary(
  `netflix;spotify;spotify premium;hulu;disney plus;apple music;apple pay;apple tv;apple id;itunes;icloud;app store;google play;play store;google maps;google home;google drive;gmail;outlook;hotmail;yahoo mail;youtube;youtube premium;youtube music;whatsapp;messenger;instagram;facebook;snapchat;tiktok;telegram;skype;zoom;microsoft teams;slack;dropbox;onedrive;office 365;microsoft office;photoshop;lightroom;excel;powerpoint;alexa;echo dot;amazon echo;fire tv;fire stick;firestick;fire tv stick;fire tablet;kindle fire;amazon prime;prime video;prime now;amazon music;roku;chromecast;tivo;xbox live;playstation network;playstation plus;psn;steam;fortnite;minecraft;call of duty;uber eats;uber pool;airbnb;booking.com;doordash;homekit;apple homekit;paypal credit;venmo;zelle;cash app;apple pencil;siri;cortana;high sierra;mojave;windows vista;windows xp;windows phone;google chrome;internet explorer;microsoft edge;shopify;wordpress;salesforce;zendesk;quickbooks;xero;lastpass;authenticator;google authenticator`,
);

/** Makers whose name before a word or number makes a model. */
export const MAKERS =
  '(?:Apple|Samsung|Google|Huawei|Xiaomi|OnePlus|Motorola|Nokia|Sony|LG|HTC|Lenovo|Dell|HP|Asus|Acer|Toshiba|Microsoft|Canon|Nikon|Epson|Brother|Philips|Panasonic|Bosch|Siemens|Miele|AEG|Whirlpool|Dyson|Hoover|Garmin|Fitbit|GoPro|Bose|JBL|Sennheiser|Logitech|Netgear|Linksys|Sonos|Nintendo|Toyota|Honda|Ford|Hyundai|Kia|Nissan|Mazda|Volkswagen|VW|Audi|BMW|Mercedes|Renault|Peugeot|Citroën|Fiat|Seat|Skoda|Škoda|Volvo|Tesla|Suzuki|Maruti|Tata|Mahindra|Chevrolet|Jeep|Subaru|Opel)';
